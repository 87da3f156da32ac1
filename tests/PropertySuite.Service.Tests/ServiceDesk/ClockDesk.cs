using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.ServiceDesk;

/// <summary>Lets time pass for clocks, sweeps them, and runs their jobs.</summary>
internal sealed class ClockDesk(ServiceHostFixture fixture)
{
    public const string Policies = "/api/service-desk/clock-policy";

    public async Task SweepAsync()
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClockSweeper>().SweepAsync();
    }

    /// <summary>Until nothing of a case is due: the host sweeps by itself too, and holds what it is at.</summary>
    public Task SweepAsync(Guid subjectId) => Patience.UntilAsync(async () =>
    {
        await SweepAsync();
        return await IsAsync("not exists (select from service_desk.clocks where subject_id = @id and next_at <= now())", subjectId);
    });

    /// <summary>Makes the clocks of a case look as if they had started earlier.</summary>
    public async Task LetTimePassAsync(Guid subjectId, int minutes) => (await ExecuteAsync(
        """
        update service_desk.clocks
        set started_at = started_at - ago, counts_from = counts_from - ago, due_at = due_at - ago, next_at = next_at - ago,
            steps = (select coalesce(jsonb_agg(jsonb_set(step, '{at}', to_jsonb(
                to_char(((step ->> 'at')::timestamptz - ago) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) order by place), '[]')
                from jsonb_array_elements(steps) with ordinality as one(step, place))
        from (select make_interval(mins => @minutes) as ago) as past
        where subject_id = @id
        """,
        subjectId,
        minutes)).ShouldBeGreaterThan(0);

    public Task<RepairOrderDto> OrderAsync(HttpClient client, Guid id) => client.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{id}");

    /// <summary>Runs a job as its worker would.</summary>
    public async Task RunAsync<TJob, TArgs>(TArgs args)
        where TJob : IAsyncBackgroundJob<TArgs>
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await ActivatorUtilities.GetServiceOrCreateInstance<TJob>(scope.ServiceProvider).ExecuteAsync(args);
    }

    /// <summary>Until no job of this module waits or runs: what it changes would come between the steps of others.</summary>
    public Task IdleAsync() => Patience.UntilAsync(() => IsAsync(
        """not exists (select from "AbpBackgroundJobs" where "JobName" like 'service-desk.%' and not "IsAbandoned")"""));

    public Task<bool> IsAsync(string condition, Guid id = default) => QueryAsync<bool>(condition, id);

    public Task<string> ReadAsync(string value, Guid id) => QueryAsync<string>(value, id);

    private async Task<T> QueryAsync<T>(string expression, Guid id)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select {expression}", connection);
        command.Parameters.AddWithValue("id", id);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task<int> ExecuteAsync(string sql, Guid id, int minutes = 0)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("id", id);
        command.Parameters.AddWithValue("minutes", minutes);
        return await command.ExecuteNonQueryAsync();
    }

    public static List<string> Running(RepairOrderDto order) =>
        [.. order.Clocks.Where(clock => clock.StoppedAt is null && clock.Kind != nameof(RepairClock.Open)).Select(clock => clock.Kind)];

    public static CaseClockDto ClockOf(RepairOrderDto order, RepairClock kind) => order.Clocks.Single(clock => clock.Kind == kind.ToString() && clock.StoppedAt is null);
}
