using PropertySuite.BackgroundJobs;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

public sealed class StoredBackgroundJobs : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private RunningApplication _application = default!;

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<StoredJobsTestModule>();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public async Task An_enqueued_job_is_stored_with_its_name_and_its_arguments_as_json()
    {
        var job = await FindAsync(await Manager.EnqueueAsync(new WaterArgs("roses"), BackgroundJobPriority.High));

        (job!.JobName, job.JobArgs, job.TryCount, job.Priority).ShouldBe(("garden.water", """{"bed":"roses"}""", (short)0, BackgroundJobPriority.High));
        (job.CreationTime, job.NextTryTime, job.LastTryTime, job.IsAbandoned).ShouldBe((Now, Now, null, false));
    }

    [Fact]
    public async Task A_job_is_named_after_its_arguments_unless_they_say_otherwise()
    {
        (await FindAsync(await Manager.EnqueueAsync(new WeedArgs("roses"))))!.JobName.ShouldBe(typeof(WeedArgs).FullName);
    }

    [Fact]
    public async Task A_finished_job_is_removed()
    {
        var id = await Manager.EnqueueAsync(new WaterArgs("roses"));

        await RunNextAsync();

        Log.Entries.ShouldBe(["roses"]);
        (await FindAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_may_be_written_without_tasks()
    {
        await Manager.EnqueueAsync(new WeedArgs("tulips"));

        await RunNextAsync();

        Log.Entries.ShouldBe(["tulips"]);
    }

    [Fact]
    public async Task The_most_urgent_job_runs_first_and_then_the_one_with_the_fewest_tries()
    {
        await Manager.EnqueueAsync(new WaterArgs("tried"));
        await Store.UpdateAsync(await ChangedAsync((await Store.GetWaitingJobsAsync(null, 1))[0].Id, job => job.TryCount = 1));
        await Manager.EnqueueAsync(new WaterArgs("fresh"));
        await Manager.EnqueueAsync(new WaterArgs("low"), BackgroundJobPriority.Low);
        await Manager.EnqueueAsync(new WaterArgs("high"), BackgroundJobPriority.High);

        for (var i = 0; i < 4; i++)
        {
            await RunNextAsync();
        }

        Log.Entries.ShouldBe(["high", "fresh", "tried", "low"]);
    }

    [Fact]
    public async Task A_delayed_job_is_not_started_early()
    {
        await Manager.EnqueueAsync(new WaterArgs("later"), delay: TimeSpan.FromMinutes(5));
        (await ClaimAsync()).ShouldBeNull();

        Clock.Turn(TimeSpan.FromMinutes(5));

        (await ClaimAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_job_of_another_application_is_left_to_it()
    {
        await Manager.EnqueueAsync(new WaterArgs("ours"));

        (await ClaimAsync("another")).ShouldBeNull();
    }

    [Fact]
    public async Task A_failing_job_waits_twice_as_long_each_time_and_is_given_up_after_two_days()
    {
        var id = await Manager.EnqueueAsync(new FailArgs());
        var waits = new List<double>();

        BackgroundJobInfo job;
        while (true)
        {
            await RunNextAsync();
            job = (await FindAsync(id)).ShouldNotBeNull();
            if (job.IsAbandoned)
            {
                break;
            }

            waits.Add((job.NextTryTime - Now).TotalSeconds);
            Clock.Turn(job.NextTryTime - Now);
        }

        waits.ShouldBe([60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 30720, 61440]);
        job.TryCount.ShouldBe((short)12);
        Clock.Turn(TimeSpan.FromDays(30));
        (await ClaimAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("no.such.job", "{}")]
    [InlineData("garden.water", "not json")]
    [InlineData("garden.water", "null")]
    public async Task A_job_that_can_never_run_is_given_up_at_once_and_stays_visible(string name, string args)
    {
        var id = Guid.NewGuid();
        await Store.InsertAsync(new BackgroundJobInfo { Id = id, JobName = name, JobArgs = args, CreationTime = Now, NextTryTime = Now });

        await RunNextAsync();

        var job = (await Store.FindAsync(id)).ShouldNotBeNull();
        (job.IsAbandoned, job.TryCount).ShouldBe((true, (short)1));
    }

    [Fact]
    public async Task A_job_that_kills_its_process_time_and_again_is_given_up_before_it_does_so_for_ever()
    {
        var id = await Manager.EnqueueAsync(new WaterArgs("bomb"));
        for (var crash = 0; crash < 12; crash++)
        {
            (await ClaimAsync()).ShouldNotBeNull();
            Clock.Turn(Lease);
        }

        await RunNextAsync();

        Log.Entries.ShouldBeEmpty();
        (await FindAsync(id)).ShouldNotBeNull().IsAbandoned.ShouldBeTrue();
    }

    [Fact]
    public async Task A_job_runs_as_the_tenant_of_its_arguments_and_others_as_the_host()
    {
        var tenantId = Guid.NewGuid();
        await Manager.EnqueueAsync(new CompanyArgs(tenantId), BackgroundJobPriority.High);
        await Manager.EnqueueAsync(new CompanyArgs(null));

        await RunNextAsync();
        await RunNextAsync();

        Log.Entries.ShouldBe([tenantId.ToString(), "host"]);
    }

    [Fact]
    public async Task A_job_whose_process_died_is_run_again_when_its_lease_ends()
    {
        await Manager.EnqueueAsync(new WaterArgs("roses"));
        var ofTheDead = (await ClaimAsync()).ShouldNotBeNull();
        (await ClaimAsync()).ShouldBeNull();

        Clock.Turn(Lease);
        var again = (await ClaimAsync()).ShouldNotBeNull();

        (again.Id, again.TryCount).ShouldBe((ofTheDead.Id, (short)2));
        (await Claims.RenewAsync(ofTheDead, Lease)).ShouldBeFalse();
        (await Claims.CompleteAsync(ofTheDead)).ShouldBeFalse();
        (await Claims.CompleteAsync(again)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_job_cut_short_by_a_shutdown_is_due_again_and_the_try_does_not_count()
    {
        var id = await Manager.EnqueueAsync(new LongArgs("import"));
        var claim = (await ClaimAsync()).ShouldNotBeNull();
        using var stopping = new CancellationTokenSource();

        var run = _application.Get<BackgroundJobRunner>().RunAsync(claim, stopping.Token);
        await Log.NextAsync();
        await stopping.CancelAsync();
        await run;

        Log.Entries.ShouldBe(["import started", "import told to stop"]);
        var job = (await FindAsync(id)).ShouldNotBeNull();
        (job.TryCount, job.NextTryTime, job.IsAbandoned).ShouldBe(((short)0, Now, false));
    }

    [Fact]
    public async Task Enqueueing_wakes_the_worker_only_when_the_unit_of_work_is_completed()
    {
        var signal = _application.Get<BackgroundJobSignal>();
        using (var unitOfWork = _application.Get<IUnitOfWorkManager>().Begin())
        {
            await Manager.EnqueueAsync(new WaterArgs("roses"));
            (await signal.WaitAsync(TimeSpan.Zero, default)).ShouldBeFalse();

            await unitOfWork.CompleteAsync();
        }

        (await signal.WaitAsync(TimeSpan.Zero, default)).ShouldBeTrue();
    }

    private IBackgroundJobManager Manager => _application.Get<IBackgroundJobManager>();

    private IBackgroundJobStore Store => _application.Get<IBackgroundJobStore>();

    private IBackgroundJobClaimStore Claims => _application.Get<IBackgroundJobClaimStore>();

    private async Task<BackgroundJobInfo?> ClaimAsync(string? applicationName = null) =>
        (await Claims.ClaimAsync(applicationName, Lease, 1)).SingleOrDefault();

    private JobLog Log => _application.Get<JobLog>();

    private HandTurnedClock Clock => (HandTurnedClock)_application.Get<TimeProvider>();

    private DateTime Now => Clock.GetUtcNow().UtcDateTime;

    private Task<BackgroundJobInfo?> FindAsync(string id) => Store.FindAsync(Guid.Parse(id));

    private async Task<BackgroundJobInfo> ChangedAsync(Guid id, Action<BackgroundJobInfo> change)
    {
        var job = (await Store.FindAsync(id)).ShouldNotBeNull();
        change(job);
        return job;
    }

    private async Task RunNextAsync()
    {
        var claim = (await ClaimAsync()).ShouldNotBeNull();
        await _application.Get<BackgroundJobRunner>().RunAsync(claim, CancellationToken.None);
    }
}
