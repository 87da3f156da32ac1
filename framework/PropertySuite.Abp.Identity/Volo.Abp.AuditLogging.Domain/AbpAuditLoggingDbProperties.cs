namespace Volo.Abp.AuditLogging;

/// <summary>Where the tables lie.</summary>
public static class AbpAuditLoggingDbProperties
{
    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "AbpAuditLogging";

    /// <summary>What table names begin with.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>Schema.</summary>
    public static string? DbSchema { get; set; }
}
