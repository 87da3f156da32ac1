namespace PropertySuite.BackgroundJobs;

/// <summary>How long workers hold the jobs they run.</summary>
public class BackgroundJobLeaseOptions
{
    /// <summary>
    /// A job whose process died is run again after this time at the latest. The lease of a running job is renewed each third of it.
    /// Default 30 seconds.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a shutdown waits for running jobs after it has told them to stop. One that does not stop is run again elsewhere when
    /// its lease ends. Default 15 seconds.
    /// </summary>
    public TimeSpan ShutdownPatience { get; set; } = TimeSpan.FromSeconds(15);
}
