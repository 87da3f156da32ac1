namespace Volo.Abp.Data;

/// <summary>Connection strings, and which of their names share a database.</summary>
public class AbpDbConnectionOptions
{
    /// <summary>From the configuration section "ConnectionStrings".</summary>
    public ConnectionStrings ConnectionStrings { get; set; } = [];

    public AbpDatabaseInfoDictionary Databases { get; } = [];

    /// <summary>The string of exactly this name, else of the database it is mapped to, else the default; null when there is none.</summary>
    public string? GetConnectionStringOrNull(
        string connectionStringName,
        bool fallbackToDatabaseMappings = true,
        bool fallbackToDefault = true)
    {
        if (ConnectionStrings.GetOrDefault(connectionStringName) is { Length: > 0 } named)
        {
            return named;
        }

        if (fallbackToDatabaseMappings
            && Databases.GetMappedDatabaseOrNull(connectionStringName) is { } database
            && ConnectionStrings.GetOrDefault(database.DatabaseName) is { Length: > 0 } mapped)
        {
            return mapped;
        }

        return fallbackToDefault && ConnectionStrings.Default is { Length: > 0 } standard ? standard : null;
    }
}
