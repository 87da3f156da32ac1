using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>One pool of connections for each connection string, closed when the application ends.</summary>
internal sealed class NpgsqlDataSources(ILoggerFactory loggerFactory) : ISingletonDependency, IDisposable, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<NpgsqlDataSource>> _dataSources = new();

    /// <summary>The pool of a connection string, created on first use.</summary>
    public NpgsqlDataSource Get(string connectionString) =>
        _dataSources.GetOrAdd(connectionString, key => new Lazy<NpgsqlDataSource>(() => Create(key))).Value;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var dataSource in _dataSources.Values.Where(dataSource => dataSource.IsValueCreated))
        {
            dataSource.Value.Dispose();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in _dataSources.Values.Where(dataSource => dataSource.IsValueCreated))
        {
            await dataSource.Value.DisposeAsync();
        }
    }

    private NpgsqlDataSource Create(string connectionString) =>
        new NpgsqlDataSourceBuilder(connectionString).UseLoggerFactory(loggerFactory).Build();
}
