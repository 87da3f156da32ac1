using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.BackgroundJobs;
using PropertySuite.Framework.Tests.Identity;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

public sealed class JobsInTheDatabase : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly IdentityTestApplication _application = new();

    public Task InitializeAsync() => _application.InitializeAsync();

    public Task DisposeAsync() => _application.DisposeAsync();

    [Fact]
    public async Task A_job_is_stored_with_the_work_that_enqueues_it()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => _application.DoAsync(async services =>
        {
            await services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new Letter("lost"));
            throw new InvalidOperationException();
        }));
        (await ClaimAsync()).ShouldBeNull();

        var id = await _application.DoAsync(
            services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new Letter("sent"), BackgroundJobPriority.High));

        var job = (await ClaimAsync())!;
        job.Id.ToString().ShouldBe(id);
        job.JobArgs.ShouldContain("sent");
        job.Priority.ShouldBe(BackgroundJobPriority.High);
        job.TryCount.ShouldBe((short)1);
        job.NextTryTime.ShouldBe(job.LastTryTime!.Value + Lease);
    }

    [Fact]
    public async Task A_batch_of_jobs_is_stored_with_the_work_that_enqueues_it_and_claimed_like_others()
    {
        var letters = Enumerable.Range(1, 300).ToDictionary(_ => Guid.CreateVersion7(), number => new Letter($"number {number} of {{300}}"));
        await Should.ThrowAsync<InvalidOperationException>(() => _application.DoAsync(async services =>
        {
            await services.GetRequiredService<IBackgroundJobBatch>().EnqueueAsync(letters);
            throw new InvalidOperationException();
        }));
        (await ClaimAsync()).ShouldBeNull();

        await _application.DoAsync(async services =>
        {
            await services.GetRequiredService<IBackgroundJobBatch>().EnqueueAsync(new Dictionary<Guid, Letter>());
            await services.GetRequiredService<IBackgroundJobBatch>().EnqueueAsync(letters);
        });
        var single = await _application.DoAsync(services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new Letter("single")));

        var claimed = await InClaimStoreAsync(claims => claims.ClaimAsync(null, Lease, 1000));
        var alone = claimed.Single(job => job.Id.ToString() == single);
        var batched = claimed.Where(job => job != alone).ToDictionary(job => job.Id);
        batched.Keys.ShouldBe(letters.Keys, ignoreOrder: true);
        foreach (var (id, letter) in letters)
        {
            (batched[id].JobArgs, batched[id].JobName, batched[id].Priority, batched[id].TryCount, batched[id].ApplicationName)
                .ShouldBe((alone.JobArgs.Replace("single", letter.Text, StringComparison.Ordinal), alone.JobName, alone.Priority, alone.TryCount, alone.ApplicationName));
        }
    }

    [Fact]
    public async Task Of_many_who_ask_for_the_same_work_before_it_begins_one_job_comes_and_it_begins_after_the_last_of_them()
    {
        await _application.DoAsync(async services =>
        {
            await AskAsync(services, "north");
            await AskAsync(services, "north");
            await AskAsync(services, "south");
        });
        await _application.DoAsync(async services =>
        {
            await AskAsync(services, "north");
            (await ClaimAsync())!.JobArgs.ShouldContain("south", Case.Sensitive, "the other one waits for what this transaction changes");
            (await ClaimAsync()).ShouldBeNull();
        });
        (await ClaimAsync())!.JobArgs.ShouldContain("north");
        (await ClaimAsync()).ShouldBeNull();

        await _application.DoAsync(services => AskAsync(services, "north"));
        (await ClaimAsync()).ShouldNotBeNull("the one that runs may have read before");

        static Task AskAsync(IServiceProvider services, string text) => services.GetRequiredService<IBackgroundJobMerger>().EnqueueUnlessWaitingAsync(new Letter(text));
    }

    [Fact]
    public async Task Workers_at_the_same_time_never_claim_a_job_twice()
    {
        const int jobs = 200;
        for (var number = 0; number < jobs; number++)
        {
            await InsertAsync();
        }

        var claimed = new ConcurrentBag<Guid>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (await ClaimAsync() is { } job)
            {
                claimed.Add(job.Id);
            }
        }));

        claimed.Count.ShouldBe(jobs);
        claimed.Distinct().Count().ShouldBe(jobs);
    }

    [Fact]
    public async Task The_most_urgent_job_comes_first_then_the_least_tried_then_the_oldest()
    {
        var now = await NowAsync();
        var old = await InsertAsync(job => job.NextTryTime = now.AddMinutes(-2));
        var tried = await InsertAsync(job => (job.NextTryTime, job.TryCount) = (now.AddMinutes(-9), 1));
        var young = await InsertAsync(job => job.NextTryTime = now.AddMinutes(-1));
        var urgent = await InsertAsync(job => job.Priority = BackgroundJobPriority.High);
        await InsertAsync(job => job.NextTryTime = now.AddHours(1));
        await InsertAsync(job => job.IsAbandoned = true);
        await InsertAsync(job => job.ApplicationName = "another");

        var waiting = await _application.DoAsync(services => services.GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(null, 10));
        waiting.Select(job => job.Id).ShouldBe([urgent, old, young, tried]);
        foreach (var expected in new[] { urgent, old, young, tried })
        {
            (await ClaimAsync())!.Id.ShouldBe(expected);
        }

        (await ClaimAsync()).ShouldBeNull();
        (await ClaimAsync(applicationName: "another")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Several_jobs_are_claimed_at_once_the_most_urgent_first_and_no_more_than_asked_for()
    {
        var now = await NowAsync();
        var ordinary = await InsertAsync(job => job.NextTryTime = now.AddMinutes(-1));
        await InsertAsync();
        var urgent = await InsertAsync(job => job.Priority = BackgroundJobPriority.High);

        var claimed = await InClaimStoreAsync(claims => claims.ClaimAsync(null, Lease, 2));

        claimed.Select(job => job.Id).ShouldBe([urgent, ordinary]);
        claimed.ShouldAllBe(job => job.TryCount == 1);
        (await InClaimStoreAsync(claims => claims.ClaimAsync(null, Lease, 5))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_job_outlives_the_worker_that_dies_with_it()
    {
        var id = await InsertAsync();
        var dead = (await ClaimAsync(lease: TimeSpan.Zero))!;

        var next = (await ClaimAsync())!;

        next.Id.ShouldBe(id);
        next.TryCount.ShouldBe((short)2);
        await _application.DoAsync(async services =>
        {
            var claims = services.GetRequiredService<IBackgroundJobClaimStore>();
            (await claims.RenewAsync(dead, Lease)).ShouldBeFalse();
            (await claims.ReleaseAsync(dead, 0)).ShouldBeFalse();
            (await claims.CompleteAsync(dead)).ShouldBeFalse();
            (await claims.CompleteAsync(next)).ShouldBeTrue();
            (await services.GetRequiredService<IBackgroundJobStore>().FindAsync(id)).ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_row_that_somebody_holds_is_skipped_and_comes_back_when_the_connection_breaks()
    {
        var held = await InsertAsync(job => job.Priority = BackgroundJobPriority.High);
        var free = await InsertAsync();
        await using var holder = new NpgsqlConnection(_application.ConnectionString + ";Pooling=false");
        await holder.OpenAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await using var locking = new NpgsqlCommand("""SELECT 1 FROM "AbpBackgroundJobs" WHERE "Id" = $1 FOR UPDATE""", holder)
        {
            Parameters = { new NpgsqlParameter { Value = held } },
        };
        await locking.ExecuteScalarAsync();

        (await ClaimAsync())!.Id.ShouldBe(free);
        (await ClaimAsync()).ShouldBeNull();

        await KillAsync(holder.ProcessID);
        (await ClaimAsync())!.Id.ShouldBe(held);
    }

    [Fact]
    public async Task A_job_given_back_waits_for_its_next_try_or_is_parked()
    {
        await InsertAsync();
        var claim = (await ClaimAsync())!;
        claim.NextTryTime = await NowAsync();
        (await InClaimStoreAsync(claims => claims.ReleaseAsync(claim, 0))).ShouldBeTrue();

        var again = (await ClaimAsync())!;
        again.TryCount.ShouldBe((short)1);
        again.IsAbandoned = true;
        (await InClaimStoreAsync(claims => claims.ReleaseAsync(again, 1))).ShouldBeTrue();

        (await ClaimAsync()).ShouldBeNull();
        (await _application.DoAsync(services => services.GetRequiredService<IBackgroundJobStore>().FindAsync(claim.Id)))!
            .IsAbandoned.ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_is_no_part_of_the_work_around_it()
    {
        await InsertAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => _application.DoAsync(async services =>
        {
            (await services.GetRequiredService<IBackgroundJobClaimStore>().ClaimAsync(null, Lease, 1)).ShouldHaveSingleItem();
            throw new InvalidOperationException();
        }));

        (await ClaimAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Why_a_job_failed_is_kept_with_it_by_kind_and_without_what_it_was_about()
    {
        var id = await InsertAsync(job => job.JobName = "王建国 13812345678");
        var claim = (await ClaimAsync())!;

        await using var scope = _application.CreateScope();
        await scope.ServiceProvider.GetRequiredService<BackgroundJobRunner>().RunAsync(claim, CancellationToken.None);

        (await ReadLastErrorAsync(id)).ShouldBe("AbpException", "nobody does this job, and the words that say so name it");
    }

    private async Task<string?> ReadLastErrorAsync(Guid id)
    {
        await using var connection = new NpgsqlConnection(_application.ConnectionString);
        await connection.OpenAsync();
        await using var read = new NpgsqlCommand("SELECT \"ExtraProperties\"::jsonb ->> 'LastError' FROM \"AbpBackgroundJobs\" WHERE \"Id\" = $1", connection)
        {
            Parameters = { new NpgsqlParameter { Value = id } },
        };
        return await read.ExecuteScalarAsync() as string;
    }

    private Task<Guid> InsertAsync(Action<BackgroundJobInfo>? shape = null) => _application.DoAsync(async services =>
    {
        var now = services.GetRequiredService<IClock>().Now;
        var job = new BackgroundJobInfo
        {
            Id = Guid.CreateVersion7(),
            JobName = "letter",
            JobArgs = "{}",
            CreationTime = now,
            NextTryTime = now,
        };
        shape?.Invoke(job);
        await services.GetRequiredService<IBackgroundJobStore>().InsertAsync(job);
        return job.Id;
    });

    private async Task<BackgroundJobInfo?> ClaimAsync(string? applicationName = null, TimeSpan? lease = null) =>
        (await InClaimStoreAsync(claims => claims.ClaimAsync(applicationName, lease ?? Lease, 1))).SingleOrDefault();

    private async Task<T> InClaimStoreAsync<T>(Func<IBackgroundJobClaimStore, Task<T>> work)
    {
        await using var scope = _application.CreateScope();
        return await work(scope.ServiceProvider.GetRequiredService<IBackgroundJobClaimStore>());
    }

    private Task<DateTime> NowAsync() =>
        _application.DoAsync(services => Task.FromResult(services.GetRequiredService<IClock>().Now));

    private async Task KillAsync(int backend)
    {
        await using var connection = new NpgsqlConnection(_application.ConnectionString);
        await connection.OpenAsync();
        await using var kill = new NpgsqlCommand("SELECT pg_terminate_backend($1, 5000)", connection)
        {
            Parameters = { new NpgsqlParameter { Value = backend } },
        };
        (await kill.ExecuteScalarAsync()).ShouldBe(true);
    }

    public sealed record Letter(string Text);
}
