namespace Volo.Abp.Identity;

/// <summary>Where the identity module's tables lie.</summary>
public static class AbpIdentityDbProperties
{
    /// <summary>Start of each table's name.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>The tables' schema; null for the database's default.</summary>
    public static string? DbSchema { get; set; }

    /// <summary>Name of the module's connection string.</summary>
    public const string ConnectionStringName = "AbpIdentity";
}
