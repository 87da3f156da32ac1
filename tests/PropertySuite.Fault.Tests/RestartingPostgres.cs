using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>The database server goes away and comes back while people work.</summary>
[Collection(nameof(Alone))]
public class RestartingPostgres
{
    private const int Writers = 4;
    private const int Readers = 3;
    private const int Jobs = 200;
    private const int JobsInHand = 4;
    private static readonly string[] Reads = [$"{RepairCall.Path}?maxResultCount=20", "/api/abp/application-configuration", "/api/sites/site/mine"];
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<Guid, Guid> _acknowledged = new();
    private readonly ConcurrentDictionary<HttpStatusCode, int> _answers = new();
    private volatile bool _stopping;

    [Fact]
    public async Task An_orderly_restart_and_a_crash_under_load_lose_nothing_double_nothing_and_need_no_restart_of_the_host()
    {
        await using var installation = await Installation.CreateAsync();
        var host = await installation.StartHostAsync();
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        var load = Enumerable.Range(0, Writers).Select(_ => WriteAsync(desk))
            .Concat(Enumerable.Range(0, Readers).Select(reader => ReadAsync(desk, Reads[reader % Reads.Length])))
            .ToList();

        await AcknowledgedAsync(20, load);
        await RestartWithJobsInHandAsync(installation, firstJob: 1, immediately: false);
        await AcknowledgedAsync(_acknowledged.Count + 20, load);
        await RestartWithJobsInHandAsync(installation, firstJob: Jobs + 1, immediately: true);
        var ticks = await installation.CountAsync("faults.ticks");
        await AcknowledgedAsync(_acknowledged.Count + 20, load);
        _stopping = true;
        await Task.WhenAll(load);

        _answers.Keys.ShouldBe([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], ignoreOrder: true);
        (await installation.CountAsync("repairs.repair_orders")).ShouldBe(_acknowledged.Count);
        foreach (var (key, id) in _acknowledged)
        {
            (await installation.CountAsync($"repairs.repair_orders WHERE client_key = '{key}' AND id = '{id}'")).ShouldBe(1);
        }

        (await installation.ReadAsync<bool>("SELECT max(right(number, 4)::int) = count(*) FROM repairs.repair_orders"))
            .ShouldBeTrue("numbers have neither gap nor double");
        await installation.WaitUntilAsync($"(SELECT count(*) FROM faults.job_effects) = {2 * Jobs} AND NOT EXISTS (SELECT FROM \"AbpBackgroundJobs\")");
        (await installation.CountAsync("(SELECT job FROM faults.job_runs GROUP BY job HAVING count(*) > 1) AS again"))
            .ShouldBeInRange(JobsInHand, 2 * JobsInHand, "what was in hand was begun again, and nothing else");
        await installation.WaitUntilAsync($"(SELECT count(*) FROM faults.ticks) > {ticks + 1}");
        (await host.CreateClient().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Restarts the server while as many jobs as a host runs at a time have begun and stand before their effect.</summary>
    private static async Task RestartWithJobsInHandAsync(Installation installation, int firstJob, bool immediately)
    {
        await using var hold = await installation.HoldAsync("LOCK TABLE faults.job_effects IN SHARE MODE");
        await installation.EnqueueCountedJobsAsync(Jobs, firstJob);
        await installation.WaitUntilAsync(
            $"(SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%job_effects%') = {JobsInHand}");
        await Installation.RestartPostgresAsync(immediately);
    }

    private async Task WriteAsync(HttpClient client)
    {
        while (!_stopping)
        {
            var key = Guid.CreateVersion7();
            while (!_acknowledged.ContainsKey(key))
            {
                using var answer = await client.SendAsync(HttpMethod.Post, RepairCall.Path, RepairCall.Of(key));
                if (await LookAtAsync(answer) is { } order)
                {
                    _acknowledged[key] = order.GetProperty("id").GetGuid();
                }
            }
        }
    }

    private async Task ReadAsync(HttpClient client, string path)
    {
        while (!_stopping)
        {
            using var answer = await client.GetAsync(path);
            await LookAtAsync(answer);
        }
    }

    /// <summary>Returns what a good answer says. A bad one must be a clean "come back later"; waits a moment after it.</summary>
    private async Task<JsonElement?> LookAtAsync(HttpResponseMessage answer)
    {
        _answers.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.IsSuccessStatusCode)
        {
            return JsonDocument.Parse(body).RootElement;
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{answer.RequestMessage?.RequestUri}: {body}");
        answer.Headers.RetryAfter.ShouldNotBeNull();
        JsonDocument.Parse(body).RootElement.GetProperty("error").GetProperty("message").GetString().ShouldBe("服务暂不可用，请稍后再试。");
        await Task.Delay(RetryPause);
        return null;
    }

    /// <summary>Waits until so many calls are acknowledged; fails as soon as a part of the load does.</summary>
    private async Task AcknowledgedAsync(int count, List<Task> load)
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (_acknowledged.Count < count)
        {
            if (load.Find(task => task.IsFaulted) is { } failed)
            {
                await failed;
            }

            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), $"only {_acknowledged.Count} of {count} calls are acknowledged");
            await Task.Delay(RetryPause);
        }
    }
}
