using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>
/// The sweep, and then the job, broken off before each of their statements in turn: whatever was done by then is undone or stands whole, and the next one
/// finds its way from there. The work is done once.
/// </summary>
public class PlanFaultTests(PlanFaultTests.QuietHost host) : IClassFixture<PlanFaultTests.QuietHost>
{
    [Fact]
    public async Task Broken_off_before_any_statement_the_sweep_takes_an_occurrence_once()
    {
        using var breaker = new Breaker();
        for (var statement = 1; ; statement++)
        {
            var plan = await host.AddDuePlanAsync();
            var isOver = !await breaker.BreaksAsync(statement, host.Host.SweepAsync);
            await host.Host.SweepAsync();

            (await host.Host.ReadAsync<long>($"SELECT count(*) FROM sites.plan_occurrences WHERE plan_id = '{plan}'")).ShouldBe(1, $"broken at statement {statement}");
            (await host.JobsAsync(plan)).Count.ShouldBe(1, $"broken at statement {statement}");
            (await host.Host.ReadAsync<bool>($"SELECT next_at > now() FROM sites.plans WHERE id = '{plan}'")).ShouldBeTrue();
            if (isOver)
            {
                statement.ShouldBeGreaterThan(6, "the breaker has broken nothing");
                return;
            }
        }
    }

    [Fact]
    public async Task Broken_off_before_any_statement_the_job_does_the_work_once()
    {
        using var breaker = new Breaker();
        for (var statement = 1; ; statement++)
        {
            var plan = await host.AddDuePlanAsync();
            await host.Host.SweepAsync();
            var job = (await host.JobsAsync(plan)).ShouldHaveSingleItem();

            var isOver = !await breaker.BreaksAsync(statement, () => host.RunAsync(job));
            await Task.WhenAll(host.RunAsync(job), host.RunAsync(job));

            (await host.Host.EffectsAsync(plan)).ShouldBe(1, $"broken at statement {statement}");
            (await host.Host.CountAsync(plan, PlanOccurrenceState.Succeeded)).ShouldBe(1, $"broken at statement {statement}");
            if (isOver)
            {
                statement.ShouldBeGreaterThan(6, "the breaker has broken nothing");
                return;
            }
        }
    }

    /// <summary>A host that does by itself nothing of what the tests do.</summary>
    public sealed class QuietHost : IAsyncLifetime
    {
        /// <summary>The host.</summary>
        public PlanHostFixture Host { get; } = new() { RunsJobs = false };

        /// <inheritdoc />
        public Task InitializeAsync() => ((IAsyncLifetime)Host).InitializeAsync();

        /// <inheritdoc />
        public Task DisposeAsync() => Host.DisposeAsync();

        /// <summary>A plan that was due a minute ago.</summary>
        public async Task<Guid> AddDuePlanAsync()
        {
            var id = Guid.NewGuid();
            await Host.ExecuteAsync(
                $$"""
                INSERT INTO sites.plans (id, tenant_id, site_id, kind, name, rule, parameters, misfire, state, next_at, creation_time, extra_properties, concurrency_stamp)
                VALUES ('{{id}}', '{{TestCompany.Id}}', '{{TestCompany.NorthSiteId}}', '{{CountedPlanKind.Key}}', '故障',
                    '{"kind":"Daily","from":"2026-01-01","every":1,"days":"EveryDay","weekdays":[],"shift":"None","time":"09:00:00"}', '{"count":1}', 1, 1,
                    now() - interval '1 minute', now(), '{}', '0')
                """);
            return id;
        }

        /// <summary>The jobs of a plan that wait.</summary>
        public async Task<List<PlanRunJobArgs>> JobsAsync(Guid plan)
        {
            await using var scope = Host.Services.CreateAsyncScope();
            var waiting = await scope.ServiceProvider.GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(null, 1000);
            var serializer = scope.ServiceProvider.GetRequiredService<IBackgroundJobSerializer>();
            return [.. waiting.Where(job => job.JobName == "sites.run-plan").Select(job => (PlanRunJobArgs)serializer.Deserialize(job.JobArgs, typeof(PlanRunJobArgs))).Where(args => args.PlanId == plan)];
        }

        /// <summary>Runs a job as the host would.</summary>
        public async Task RunAsync(PlanRunJobArgs args)
        {
            await using var scope = Host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PlanRunJob>().ExecuteAsync(args);
        }
    }

    /// <summary>Throws in the place of a statement, or of a commit, of its own flow of calls.</summary>
    private sealed class Breaker : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private static readonly string[] Watched = [RelationalEventId.CommandExecuting.Name!, RelationalEventId.TransactionCommitting.Name!];
        private readonly AsyncLocal<Countdown?> _countdown = new();
        private readonly List<IDisposable> _subscriptions = [];

        public Breaker() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        /// <summary>Does the work and breaks it off before a statement, counted from 1. False: it had fewer.</summary>
        public async Task<bool> BreaksAsync(int statement, Func<Task> work)
        {
            var countdown = _countdown.Value = new Countdown(statement);
            try
            {
                await work();
            }
            catch (Exception) when (countdown.HasBroken)
            {
            }

            _countdown.Value = null;
            return countdown.HasBroken;
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

        void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
        {
            if (listener.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(listener.Subscribe(this, Watched.Contains));
            }
        }

        void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> happening)
        {
            if (_countdown.Value is { HasBroken: false } countdown && Watched.Contains(happening.Key) && --countdown.Left == 0)
            {
                countdown.HasBroken = true;
                throw new BrokenOffException();
            }
        }

        void IObserver<DiagnosticListener>.OnCompleted()
        {
        }

        void IObserver<DiagnosticListener>.OnError(Exception error)
        {
        }

        void IObserver<KeyValuePair<string, object?>>.OnCompleted()
        {
        }

        void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
        {
        }

        private sealed class Countdown(int statement)
        {
            public int Left { get; set; } = statement;

            public bool HasBroken { get; set; }
        }

        private sealed class BrokenOffException : Exception;
    }
}
