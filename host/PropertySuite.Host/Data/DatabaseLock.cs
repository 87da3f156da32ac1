using Npgsql;

namespace PropertySuite.Host.Data;

/// <summary>
/// Lets one host do what the others wait for. Lies on a connection of its own, outside the pool, so that it ends with its disposal, and
/// with the process whatever happens to it.
/// </summary>
public sealed class DatabaseLock : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private DatabaseLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits, as long as it takes, until nobody else holds the lock.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="key">Which lock; unique in the database.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public static async Task<DatabaseLock> TakeAsync(string connectionString, long key, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var take = new NpgsqlCommand($"select pg_advisory_lock({key})", connection) { CommandTimeout = 0 };
            await take.ExecuteNonQueryAsync(cancellationToken);
            return new DatabaseLock(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
