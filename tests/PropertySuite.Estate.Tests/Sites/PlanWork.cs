using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Sites;
using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>A kind of plan that writes down each of its runs, in their transactions, and fails when it is told to.</summary>
public sealed class CountedPlanKind(IDbContextProvider<ISitesDbContext> contexts) : IPlanKind
{
    public const string Key = "tests.counted";

    public PlanKindDefinition Definition { get; } = new PlanKindDefinition(Key, typeof(SitesResource), SitesPermissions.Plans.Manage).With("count", 1, 9, 3);

    /// <summary>How often the next runs fail.</summary>
    public static int Failures;

    public async Task<PlanResult> RunAsync(PlanRun run)
    {
        var database = (await contexts.GetDbContextAsync()).Database;
        await database.ExecuteSqlAsync($"INSERT INTO plan_effects VALUES ({run.PlanId}, {run.OccurrenceAt}, {run.Parameters["count"]})");
        return Interlocked.Decrement(ref Failures) >= 0 ? throw new TimeoutException("told to fail") : new PlanResult("Enum:PlanOccurrenceState.Succeeded");
    }
}

/// <summary>A host with that kind, and a look at what its runs have done.</summary>
public sealed class PlanHostFixture : PropertySuiteHostFixture, IAsyncLifetime
{
    /// <summary>False: the host neither sweeps nor runs jobs by itself.</summary>
    public bool RunsJobs { get; init; } = true;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await ExecuteAsync("CREATE TABLE plan_effects (plan_id uuid, at timestamptz, count int)");
    }

    /// <summary>Makes a plan due, as if no host had been there since.</summary>
    public Task SetBackAsync(Guid planId, TimeSpan by) => ExecuteAsync($"UPDATE sites.plans SET next_at = now() - interval '{by.TotalSeconds} seconds' WHERE id = '{planId}'");

    /// <summary>Takes what is due, as the worker does.</summary>
    public async Task<int> SweepAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlanSweeper>().SweepAsync();
    }

    /// <summary>Runs a statement.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads one value.</summary>
    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How often a plan's work was done.</summary>
    public Task<long> EffectsAsync(Guid planId) => ReadAsync<long>($"SELECT count(*) FROM plan_effects WHERE plan_id = '{planId}'");

    /// <summary>How many occurrences of a plan are in a state.</summary>
    public Task<long> CountAsync(Guid planId, PlanOccurrenceState state) =>
        ReadAsync<long>($"SELECT count(*) FROM sites.plan_occurrences WHERE plan_id = '{planId}' AND state = {(int)state}");

    /// <summary>Waits until nothing of a plan is under way.</summary>
    public Task UntilDoneAsync(Guid planId) => Patience.UntilAsync(
        () => ReadAsync<bool>($"SELECT NOT EXISTS (SELECT FROM sites.plan_occurrences WHERE plan_id = '{planId}' AND state IN (1, 2))"), $"plan {planId} is not done");

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddTransient<IPlanKind, CountedPlanKind>();
        builder.Services.Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = RunsJobs);
    }
}
