namespace Volo.Abp.BlobStoring.Database;

/// <summary>Where the blobs' tables lie.</summary>
public static class AbpBlobStoringDatabaseDbProperties
{
    /// <summary>Start of the tables' names.</summary>
    public static string DbTablePrefix { get; set; } = "Abp";

    /// <summary>The tables' schema; null for the database's default.</summary>
    public static string? DbSchema { get; set; }

    /// <summary>Name of the module's connection string.</summary>
    public const string ConnectionStringName = "AbpBlobStoring";
}
