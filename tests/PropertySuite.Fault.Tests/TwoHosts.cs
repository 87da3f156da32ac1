using System.Net;
using System.Net.Http.Json;
using PropertySuite.Testing;
using Xunit.Abstractions;

namespace PropertySuite.Faults;

/// <summary>Two hosts on one database.</summary>
public class TwoHosts(ITestOutputHelper output)
{
    private const int Jobs = 200;

    [Fact]
    public async Task They_share_jobs_and_ticks_so_that_each_is_done_once_and_one_goes_on_alone_when_the_other_is_killed()
    {
        await using var installation = await Installation.CreateAsync();
        var first = installation.LaunchHost();
        var second = installation.LaunchHost();
        await Task.WhenAll(first.WaitUntilReadyAsync(), second.WaitUntilReadyAsync());

        await installation.EnqueueCountedJobsAsync(Jobs);
        await installation.WaitUntilAsync("(SELECT count(*) FROM faults.ticks) >= 3 AND NOT EXISTS (SELECT FROM \"AbpBackgroundJobs\")");
        (await installation.CountAsync("faults.job_runs")).ShouldBe(Jobs);
        (await installation.CountAsync("(SELECT DISTINCT job FROM faults.job_runs) AS jobs")).ShouldBe(Jobs);

        await installation.ExecuteAsync("TRUNCATE faults.job_runs, faults.job_effects");
        await installation.EnqueueCountedJobsAsync(Jobs);
        await installation.WaitUntilAsync("(SELECT count(*) FROM faults.job_effects) >= 40");
        int victimId;
        await using (await installation.HoldAsync("LOCK TABLE faults.ticks, faults.job_effects IN SHARE MODE"))
        {
            await installation.WaitUntilSomebodyWaitsAsync(6);
            await installation.WaitUntilAsync($"EXISTS (SELECT {TickWorker.WaitingProcess})");
            victimId = int.Parse(await installation.ReadAsync<string>($"SELECT {TickWorker.WaitingProcess}"), null);
            await (first.ProcessId == victimId ? first : second).KillAsync();
        }

        var survivorId = first.ProcessId == victimId ? second.ProcessId : first.ProcessId;
        await installation.WaitUntilAsync($"(SELECT count(*) FROM faults.job_effects) = {Jobs} AND NOT EXISTS (SELECT FROM \"AbpBackgroundJobs\")");
        await installation.WaitUntilAsync(
            $"(SELECT count(*) FROM faults.ticks WHERE process_id = {survivorId} AND at > (SELECT max(at) FROM faults.ticks WHERE process_id = {victimId})) >= 3");

        // What the dead host had begun was begun again, and nothing else was.
        (await installation.CountAsync(
            $"(SELECT job FROM faults.job_runs GROUP BY job HAVING count(*) > 1 AND count(*) FILTER (WHERE process_id = {victimId}) = 0) AS doubled")).ShouldBe(0);
        (await installation.CountAsync("(SELECT scheduled_at FROM faults.ticks GROUP BY scheduled_at HAVING count(*) > 1) AS doubled")).ShouldBe(0);
        output.WriteLine("Longest silence of the worker: {0} s", await installation.ReadAsync<decimal>(
            "SELECT extract(epoch FROM max(gap)) FROM (SELECT at - lag(at) OVER (ORDER BY at) AS gap FROM faults.ticks) AS gaps"));
    }

    [Fact]
    public async Task Started_together_on_an_empty_database_after_a_first_start_that_was_killed_they_come_up_with_one_company_and_one_administrator()
    {
        await using var installation = await Installation.CreateEmptyAsync();
        var killed = installation.LaunchHost();
        await installation.WaitUntilAsync("to_regclass('public.\"__EFMigrationsHistory\"') IS NOT NULL");
        await killed.KillAsync();

        var first = installation.LaunchHost();
        var second = installation.LaunchHost();
        await Task.WhenAll(first.WaitUntilReadyAsync(), second.WaitUntilReadyAsync());

        (await installation.CountAsync("\"AbpTenants\"")).ShouldBe(1);
        (await installation.CountAsync("\"AbpUsers\" WHERE \"NormalizedUserName\" = 'ADMIN'")).ShouldBe(1);
        (await installation.CountAsync("(SELECT FROM \"AbpRoles\" GROUP BY \"TenantId\", \"NormalizedName\" HAVING count(*) > 1) AS doubled")).ShouldBe(0);
        (await installation.CountAsync(
            "(SELECT FROM \"AbpPermissionGrants\" GROUP BY \"TenantId\", \"Name\", \"ProviderName\", \"ProviderKey\" HAVING count(*) > 1) AS doubled")).ShouldBe(0);
        foreach (var host in new[] { first, second })
        {
            var admin = await host.SignInAsync(TestUsers.Admin);
            (await admin.GetAsync("/api/sites/site/mine")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
