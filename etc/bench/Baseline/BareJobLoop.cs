using Npgsql;

namespace PropertySuite.Bench;

/// <summary>
/// Workers that do what a queue in PostgreSQL needs at the least: take the next due row with <c>FOR UPDATE SKIP LOCKED</c>, do nothing, delete it,
/// commit. On the product's own table, in the product's own order. A killed worker's row is free at once; there is no lease, no retry,
/// no tenant, no log.
/// </summary>
public static class BareJobLoop
{
    private const string Take =
        """
        SELECT "Id" FROM "AbpBackgroundJobs" WHERE NOT "IsAbandoned" AND "NextTryTime" <= now()
        ORDER BY "Priority" DESC, "TryCount", "NextTryTime" LIMIT 1 FOR UPDATE SKIP LOCKED
        """;

    /// <summary>Works the table off.</summary>
    public static Task RunAsync(NpgsqlDataSource database, int workers) => Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
    {
        await using var connection = await database.OpenConnectionAsync();
        while (await TakeOneAsync(connection))
        {
        }
    })));

    private static async Task<bool> TakeOneAsync(NpgsqlConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var take = new NpgsqlCommand(Take, connection, transaction);
        if (await take.ExecuteScalarAsync() is not Guid id)
        {
            return false;
        }

        await using var delete = new NpgsqlCommand("DELETE FROM \"AbpBackgroundJobs\" WHERE \"Id\" = $1", connection, transaction);
        delete.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        await delete.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return true;
    }
}
