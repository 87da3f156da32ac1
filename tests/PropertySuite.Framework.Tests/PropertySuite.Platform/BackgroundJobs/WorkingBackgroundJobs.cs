using Microsoft.Extensions.DependencyInjection;
using PropertySuite.BackgroundJobs;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

public class WorkingBackgroundJobs
{
    [Fact]
    public async Task A_job_enqueued_in_this_process_starts_without_waiting_for_the_next_look()
    {
        await using var application = await RunningApplication.StartAsync<RunningJobsTestModule>();

        await application.Get<IBackgroundJobManager>().EnqueueAsync(new WaterArgs("roses"));
        await application.Get<JobLog>().NextAsync();
        await application.Get<IBackgroundJobManager>().EnqueueAsync(new WaterArgs("tulips"));
        await application.Get<JobLog>().NextAsync();

        application.Get<JobLog>().Entries.ShouldBe(["roses", "tulips"]);
    }

    [Fact]
    public async Task As_many_jobs_run_side_by_side_as_the_options_say_and_no_more()
    {
        await using var application = await RunningApplication.StartAsync<RunningJobsTestModule>();
        var (manager, log) = (application.Get<IBackgroundJobManager>(), application.Get<JobLog>());

        await manager.EnqueueAsync(new LongArgs("first"), BackgroundJobPriority.High);
        await manager.EnqueueAsync(new LongArgs("second"), BackgroundJobPriority.High);
        await manager.EnqueueAsync(new LongArgs("third"));
        await log.NextAsync();
        await log.NextAsync();

        log.Entries.ShouldBe(["first started", "second started"], ignoreOrder: true);
        log.Gate.SetResult();
        for (var i = 0; i < 4; i++)
        {
            await log.NextAsync();
        }

        log.Entries.ShouldContain("third finished");
    }

    [Fact]
    public async Task A_shutdown_tells_running_jobs_to_stop_and_keeps_them_for_the_next_start()
    {
        var application = await RunningApplication.StartAsync<RunningJobsTestModule>();
        var (log, store) = (application.Get<JobLog>(), application.Get<IBackgroundJobStore>());
        var id = Guid.Parse(await application.Get<IBackgroundJobManager>().EnqueueAsync(new LongArgs("import")));
        await log.NextAsync();

        await application.DisposeAsync();

        log.Entries.ShouldBe(["import started", "import told to stop"]);
        (await store.FindAsync(id)).ShouldNotBeNull().TryCount.ShouldBe((short)0);
    }

    [Fact]
    public async Task A_job_that_lost_its_lease_is_told_to_stop()
    {
        await using var application = await RunningApplication.StartAsync<RunningJobsTestModule>(
            services => services.Configure<BackgroundJobLeaseOptions>(options => options.Lease = TimeSpan.FromMilliseconds(90)));
        var log = application.Get<JobLog>();
        await application.Get<IBackgroundJobManager>().EnqueueAsync(new LongArgs("import"));
        await log.NextAsync();

        // Another process takes the job over, as it would when this one had stood still for longer than its lease.
        ((HandTurnedClock)application.Get<TimeProvider>()).Turn(TimeSpan.FromSeconds(1));
        var stolen = (await application.Get<IBackgroundJobClaimStore>().ClaimAsync(null, TimeSpan.FromHours(1), 1)).SingleOrDefault();
        stolen.ShouldNotBeNull().TryCount.ShouldBe((short)2);
        await log.NextAsync();

        log.Entries.ShouldBe(["import started", "import told to stop"]);
        (await application.Get<IBackgroundJobClaimStore>().CompleteAsync(stolen)).ShouldBeTrue();
    }
}
