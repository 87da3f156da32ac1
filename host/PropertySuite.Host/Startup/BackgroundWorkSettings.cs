using PropertySuite.BackgroundJobs;
using PropertySuite.Quartz;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host;

/// <summary>
/// How this host shares background work with the others on its database. Times are whole or broken seconds greater than zero; they must be
/// the same on all hosts of one database.
/// </summary>
public sealed class BackgroundWorkSettings
{
    private const int MostParallelJobs = 64;

    /// <summary><c>BackgroundJobs:LeaseSeconds</c>: a job whose host was killed is run again after this time at the latest.</summary>
    public TimeSpan Lease { get; private init; }

    /// <summary><c>BackgroundJobs:PollSeconds</c>: how often a host looks for jobs that another one enqueued or gave back.</summary>
    public TimeSpan Poll { get; private init; }

    /// <summary><c>BackgroundJobs:FirstRetrySeconds</c>: wait after the first failure of a job; each later one is twice as long.</summary>
    public TimeSpan FirstRetry { get; private init; }

    /// <summary><c>BackgroundJobs:ParallelJobs</c>: jobs that this host runs at the same time.</summary>
    public int ParallelJobs { get; private init; }

    /// <summary><c>PeriodicWorkers:CheckinSeconds</c>: a host that has been silent for about three times as long counts as dead.</summary>
    public TimeSpan Checkin { get; private init; }

    /// <summary><c>PeriodicWorkers:DatabaseRetrySeconds</c>: wait before the scheduler turns to a lost database again.</summary>
    public TimeSpan DatabaseRetry { get; private init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="StartupException">One of them is not a positive number.</exception>
    public static BackgroundWorkSettings From(IConfiguration configuration) => new()
    {
        Lease = Seconds(configuration, "BackgroundJobs:LeaseSeconds", 30),
        Poll = Seconds(configuration, "BackgroundJobs:PollSeconds", 5),
        FirstRetry = Seconds(configuration, "BackgroundJobs:FirstRetrySeconds", 60),
        ParallelJobs = (int)Number(configuration, "BackgroundJobs:ParallelJobs", 4, 1, MostParallelJobs),
        Checkin = Seconds(configuration, "PeriodicWorkers:CheckinSeconds", 3),
        DatabaseRetry = Seconds(configuration, "PeriodicWorkers:DatabaseRetrySeconds", 3),
    };

    /// <summary>How long jobs are held.</summary>
    public void ApplyTo(BackgroundJobLeaseOptions options) => options.Lease = Lease;

    /// <summary>How jobs are looked for, retried and run side by side.</summary>
    public void ApplyTo(AbpBackgroundJobWorkerOptions options)
    {
        options.JobPollPeriod = (int)Poll.TotalMilliseconds;
        options.DefaultFirstWaitDuration = Math.Max(1, (int)FirstRetry.TotalSeconds);
        options.MaxParallelJobExecutionCount = ParallelJobs;
    }

    /// <summary>How the scheduler's processes watch each other.</summary>
    public void ApplyTo(QuartzClusterOptions options)
    {
        options.CheckinInterval = Checkin;
        options.DatabaseRetryInterval = DatabaseRetry;
    }

    private static TimeSpan Seconds(IConfiguration configuration, string name, double standard) =>
        TimeSpan.FromSeconds(Number(configuration, name, standard, 0.1, TimeSpan.FromDays(1).TotalSeconds));

    private static double Number(IConfiguration configuration, string name, double standard, double least, double most)
    {
        var text = configuration[name];
        if (string.IsNullOrWhiteSpace(text))
        {
            return standard;
        }

        return double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new StartupException(
                FormattableString.Invariant($"{name.Replace(":", "__")} is '{text}', but must be a number from {least} to {most}: correct it, or leave it out for {standard}."));
    }
}
