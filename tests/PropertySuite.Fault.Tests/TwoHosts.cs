using Xunit.Abstractions;

namespace PropertySuite.Faults;

/// <summary>Two hosts on one database.</summary>
[Collection(nameof(Alone))]
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
}
