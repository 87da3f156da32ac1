namespace Volo.Abp.Data;

/// <summary>Names of the framework's own tables.</summary>
public static class AbpCommonDbProperties
{
    /// <summary>Default "Abp".</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>Default null: the default schema of the database.</summary>
    public static string? DbSchema { get; set; }
}
