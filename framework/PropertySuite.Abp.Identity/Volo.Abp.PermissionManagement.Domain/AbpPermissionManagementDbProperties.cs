namespace Volo.Abp.PermissionManagement;

/// <summary>Where the permission management module's tables lie.</summary>
public static class AbpPermissionManagementDbProperties
{
    /// <summary>Start of each table's name.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>The tables' schema; null for the database's default.</summary>
    public static string? DbSchema { get; set; }

    /// <summary>Name of the module's connection string.</summary>
    public const string ConnectionStringName = "AbpPermissionManagement";
}
