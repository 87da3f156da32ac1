using Npgsql;

namespace PropertySuite.Bench;

/// <summary>
/// What taking due steps of clocks needs at the least: claim a batch with <c>FOR UPDATE SKIP LOCKED</c>, write its escalations, levels, timeline entries and the job that tells them, move the
/// clocks on, commit. On the product's own tables, in one statement. It asks nobody who holds a role, and every clock has one step.
/// </summary>
public static class BareClockSweep
{
    private const string Take =
        """
        WITH due AS MATERIALIZED (
            SELECT * FROM service_desk.clocks WHERE next_at <= now() ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED),
        escalations AS (
            INSERT INTO service_desk.escalations
                (id, tenant_id, site_id, subject_type, subject_id, subject_number, trigger, clock_id, clock_kind, ordinal, planned_at, from_level, to_level, occurred_at,
                 roles, unheld_roles)
            SELECT gen_random_uuid(), tenant_id, site_id, subject_type, subject_id, subject_number, 0, id, kind, 1, next_at, 0, 2, now(), '{cs-manager}', '{}' FROM due),
        levels AS (
            INSERT INTO service_desk.escalated_cases (id, tenant_id, site_id, subject_type, subject_number, level, changed_at)
            SELECT subject_id, tenant_id, site_id, subject_type, subject_number, 2, now() FROM due
            ON CONFLICT (id) DO UPDATE SET level = excluded.level, changed_at = excluded.changed_at),
        entries AS (
            INSERT INTO service_desk.timeline_entries
                (id, tenant_id, site_id, subject_type, subject_id, occurred_at, kind, resource_name, text_key, data, is_visible_to_customer)
            SELECT gen_random_uuid(), tenant_id, site_id, subject_type, subject_id, now(), 'Escalate', 'Repairs', 'Timeline:Escalate',
                '{"clock":{"kind":"Key","value":"Enum:RepairClock.Arrival"},"level":{"kind":"Key","value":"Enum:EscalationLevel.DepartmentManager"}}', false
            FROM due),
        notices AS (
            INSERT INTO "AbpBackgroundJobs"
                ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "IsAbandoned", "Priority", "ExtraProperties", "ConcurrencyStamp")
            SELECT gen_random_uuid(), 'service-desk.tell-escalations', json_build_object('tenantId', tenant_id, 'escalationIds', json_agg(id))::text, 0, now(), now(), false, 15, '{}', 'bare'
            FROM due
            GROUP BY tenant_id)
        UPDATE service_desk.clocks AS clock SET steps_taken = 1, next_at = NULL, breached_at = clock.due_at FROM due WHERE clock.id = due.id
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
