namespace Volo.Abp.Data;

/// <summary>The databases by name.</summary>
public class AbpDatabaseInfoDictionary : Dictionary<string, AbpDatabaseInfo>
{
    private Dictionary<string, AbpDatabaseInfo> _byConnection = [];

    public AbpDatabaseInfo? GetMappedDatabaseOrNull(string connectionStringName) => _byConnection.GetOrDefault(connectionStringName);

    public AbpDatabaseInfoDictionary Configure(string databaseName, Action<AbpDatabaseInfo> configureAction)
    {
        var database = this.GetOrAdd(databaseName, name => new AbpDatabaseInfo(name));
        configureAction(database);
        RefreshIndexes();
        return this;
    }

    /// <summary>To be called after <see cref="AbpDatabaseInfo.MappedConnections"/> was changed outside <see cref="Configure"/>.</summary>
    /// <exception cref="AbpException">A connection name is mapped to two databases.</exception>
    public void RefreshIndexes()
    {
        var index = new Dictionary<string, AbpDatabaseInfo>();
        foreach (var database in Values)
        {
            foreach (var connection in database.MappedConnections)
            {
                if (!index.TryAdd(connection, database) && index[connection] != database)
                {
                    throw new AbpException($"The connection name {connection} is mapped to more than one database.");
                }
            }
        }

        _byConnection = index;
    }
}
