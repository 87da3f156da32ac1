using Npgsql;

namespace PropertySuite.Bench;

/// <summary>
/// What taking due plans needs at the least: claim a batch with <c>FOR UPDATE SKIP LOCKED</c>, write its occurrences and jobs, move the plans on, commit.
/// On the product's own tables. It knows no calendar: next is a day later.
/// </summary>
public static class BareSweep
{
    private const string Take =
        """
        WITH due AS MATERIALIZED (
            SELECT id, tenant_id, site_id, next_at, gen_random_uuid() AS job FROM sites.plans WHERE next_at <= now() ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED),
        occurrences AS (
            INSERT INTO sites.plan_occurrences (plan_id, occurrence_at, tenant_id, site_id, state, job_id)
            SELECT id, next_at, tenant_id, site_id, 1, job FROM due ON CONFLICT DO NOTHING),
        jobs AS (
            INSERT INTO "AbpBackgroundJobs" ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "ExtraProperties", "ConcurrencyStamp")
            SELECT job, 'bench.none', json_build_object('tenantId', tenant_id, 'siteId', site_id, 'planId', id, 'occurrenceAt', next_at)::text, 0, now(), now(), '{}', '0'
            FROM due)
        UPDATE sites.plans AS plan SET next_at = plan.next_at + interval '1 day' FROM due WHERE plan.id = due.id
        """;

    /// <summary>Takes everything that is due.</summary>
    public static async Task RunAsync(NpgsqlDataSource database, int batch)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Take, connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = batch });
        await command.PrepareAsync();
        while (await command.ExecuteNonQueryAsync() > 0)
        {
        }
    }
}
