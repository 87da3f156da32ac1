namespace Volo.Abp.TenantManagement;

/// <summary>Where the tenant management module's table lies.</summary>
public static class AbpTenantManagementDbProperties
{
    /// <summary>Start of the table's name.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>The table's schema; null for the database's default.</summary>
    public static string? DbSchema { get; set; }

    /// <summary>Name of the module's connection string.</summary>
    public const string ConnectionStringName = "AbpTenantManagement";
}
