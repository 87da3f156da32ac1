using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>
/// Hosts die while they take what is due of plans, and while they carry it out: the others go on, and each occurrence is carried out once. That the same
/// holds between any two statements is tried in one process, in the tests of sites.
/// </summary>
public class DuePlans
{
    private const int Plans = 40;

    [Fact]
    public async Task Killed_while_it_takes_occurrences_and_again_while_it_carries_them_out_each_is_carried_out_once()
    {
        await using var installation = await Installation.CreateAsync();
        await AddDuePlansAsync(installation);
        await using (await installation.HoldAsync("LOCK TABLE sites.plan_occurrences IN SHARE MODE"))
        {
            var first = await installation.StartHostAsync();
            await installation.WaitUntilSomebodyWaitsAsync();
            await first.KillAsync();
        }

        (await installation.CountAsync("sites.plan_occurrences")).ShouldBe(0);
        (await installation.CountAsync("sites.plans WHERE next_at < now()")).ShouldBe(Plans);
        await using (await installation.HoldAsync("LOCK TABLE faults.plan_effects IN SHARE MODE"))
        {
            var second = await installation.StartHostAsync();
            await installation.WaitUntilSomebodyWaitsAsync(4);
            await second.KillAsync();
        }

        (await installation.CountAsync("sites.plan_occurrences")).ShouldBe(Plans);
        (await installation.CountAsync("sites.plans WHERE next_at > now()")).ShouldBe(Plans);
        (await installation.CountAsync("faults.plan_effects")).ShouldBe(0);
        await Task.WhenAll(installation.StartHostAsync(), installation.StartHostAsync());

        await installation.WaitUntilAsync($"(SELECT count(*) FROM sites.plan_occurrences WHERE state = 3) = {Plans}");
        (await installation.CountAsync("faults.plan_effects")).ShouldBe(Plans);
        (await installation.CountAsync("(SELECT DISTINCT plan_id FROM faults.plan_effects) AS plans")).ShouldBe(Plans);
        await installation.WaitUntilAsync("NOT EXISTS (SELECT FROM \"AbpBackgroundJobs\" WHERE \"JobName\" = 'sites.run-plan')");
    }

    private static Task AddDuePlansAsync(Installation installation) => installation.ExecuteAsync(
        $$"""
        INSERT INTO sites.plans (id, tenant_id, site_id, kind, name, rule, parameters, misfire, state, next_at, creation_time, extra_properties, concurrency_stamp)
        SELECT gen_random_uuid(), '{{TestCompany.Id}}', '{{TestCompany.NorthSiteId}}', '{{CountedPlanKind.Key}}', 'plan ' || number,
            '{"kind":"Daily","from":"2026-01-01","every":1,"days":"EveryDay","weekdays":[],"shift":"None","time":"09:00:00"}', '{}', 1, 1,
            now() - interval '1 minute', now(), '{}', '0'
        FROM generate_series(1, {{Plans}}) AS number
        """);
}
