namespace Volo.Abp.Data;

/// <summary>A database, and the names of connections that lead to it.</summary>
public class AbpDatabaseInfo
{
    internal AbpDatabaseInfo(string databaseName)
    {
        DatabaseName = databaseName;
    }

    public string DatabaseName { get; }

    public HashSet<string> MappedConnections { get; } = [];

    /// <summary>Whether tenants may have this database for themselves. Default true.</summary>
    public bool IsUsedByTenants { get; set; } = true;
}
