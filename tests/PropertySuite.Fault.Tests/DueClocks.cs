using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>Hosts die while they take the steps of clocks that have come due: each step is taken once all the same, and what is late is on record.</summary>
public class DueClocks
{
    private const int Clocks = 40;
    private const int StepsOfEach = 2;

    [Fact]
    public async Task Killed_while_it_escalates_each_step_is_taken_once()
    {
        await using var installation = await Installation.CreateAsync();
        await AddDueClocksAsync(installation);
        foreach (var table in new[] { "escalated_cases", "timeline_entries" })
        {
            await using (await installation.HoldAsync($"LOCK TABLE service_desk.{table} IN SHARE MODE"))
            {
                var dying = await installation.StartHostAsync();
                await installation.WaitUntilSomebodyWaitsAsync();
                await dying.KillAsync();
            }

            (await installation.CountAsync("service_desk.escalations")).ShouldBe(0);
            (await installation.CountAsync("service_desk.clocks WHERE breached_at IS NOT NULL")).ShouldBe(0);
        }

        await Task.WhenAll(installation.StartHostAsync(), installation.StartHostAsync());

        await installation.WaitUntilAsync($"(SELECT count(*) FROM service_desk.clocks WHERE breached_at = due_at AND next_at IS NULL) = {Clocks}");
        (await installation.CountAsync("service_desk.escalations")).ShouldBe(Clocks * StepsOfEach);
        (await installation.CountAsync("(SELECT DISTINCT clock_id, ordinal FROM service_desk.escalations) AS steps")).ShouldBe(Clocks * StepsOfEach);
        (await installation.CountAsync("service_desk.escalated_cases WHERE level = 2")).ShouldBe(Clocks);
        (await installation.CountAsync("service_desk.timeline_entries WHERE kind IN ('Warn', 'Escalate')")).ShouldBe(Clocks * StepsOfEach);
        await installation.WaitUntilAsync("NOT EXISTS (SELECT FROM service_desk.escalations WHERE told_at IS NULL)");
    }

    private static Task AddDueClocksAsync(Installation installation) => installation.ExecuteAsync(
        $$"""
        INSERT INTO service_desk.clocks
            (id, tenant_id, site_id, subject_type, subject_id, subject_number, kind, round, policy_version, started_at, counts_from, due_at, steps, steps_taken, next_at)
        SELECT gen_random_uuid(), '{{TestCompany.Id}}', '{{TestCompany.NorthSiteId}}', 'Repairs.RepairOrder', gen_random_uuid(), 'RP-' || number, 'Arrival', 1, 0,
            now() - interval '1 hour', now() - interval '1 hour', now() - interval '1 minute',
            jsonb_build_array(
                jsonb_build_object('at', to_char(now() at time zone 'utc' - interval '5 minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'level', 'Handler', 'roles', '[]'::jsonb),
                jsonb_build_object('at', to_char(now() at time zone 'utc' - interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'level', 'DepartmentManager',
                    'roles', '["cs-manager"]'::jsonb)),
            0, now() - interval '5 minutes'
        FROM generate_series(1, {{Clocks}}) AS number
        """);
}
