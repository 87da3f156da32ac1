using Npgsql;
using PropertySuite.Repairs;

namespace PropertySuite.Bench;

/// <summary>The product's request to register a repair order, stored with the next number and nothing else: no rules, history or news for other modules.</summary>
public sealed record BareRepairCall(
    Guid ClientKey,
    Guid SiteId,
    string Location,
    RepairArea Area,
    RepairCategory Category,
    RepairUrgency Urgency,
    RepairChannel Channel,
    string Description,
    string ContactName,
    string ContactPhone)
{
    private const string NextNumber =
        """
        INSERT INTO bench_numbers AS n VALUES ($1, 1) ON CONFLICT (site_id) DO UPDATE SET last = n.last + 1 RETURNING last
        """;

    private const string Insert =
        """
        INSERT INTO repairs.repair_orders
        SELECT (jsonb_populate_record(template, jsonb_build_object(
            'id', $1::uuid, 'client_key', $2::uuid, 'site_id', $3::uuid, 'location', $4::text, 'area', $5::int, 'category', $6::int, 'urgency', $7::int,
            'channel', $8::int, 'description', $9::text, 'contact_name', $10::text, 'contact_phone', $11::text, 'number', $12::text,
            'search_text', $13::text, 'creation_time', now()))).*
        FROM repairs.repair_orders AS template LIMIT 1
        """;

    /// <summary>Makes the table of numbers.</summary>
    public static async Task PrepareAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("CREATE TABLE IF NOT EXISTS bench_numbers (site_id uuid PRIMARY KEY, last int NOT NULL)");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Stores the call.</summary>
    /// <returns>The number of the new order.</returns>
    public static async Task<string> InsertAsync(NpgsqlDataSource database, BareRepairCall call)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var next = new NpgsqlCommand(NextNumber, connection) { Parameters = { new() { Value = call.SiteId } } };
        var number = $"BENCH{(int)(await next.ExecuteScalarAsync())!:000000}";
        await using var insert = new NpgsqlCommand(Insert, connection)
        {
            Parameters =
            {
                new() { Value = Guid.CreateVersion7() }, new() { Value = call.ClientKey }, new() { Value = call.SiteId }, new() { Value = call.Location },
                new() { Value = (int)call.Area }, new() { Value = (int)call.Category }, new() { Value = (int)call.Urgency },
                new() { Value = (int)call.Channel }, new() { Value = call.Description }, new() { Value = call.ContactName },
                new() { Value = call.ContactPhone }, new() { Value = number }, new() { Value = $"{number} {call.Location} {call.Description}" },
            },
        };
        await insert.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return number;
    }
}
