namespace Volo.Abp.BackgroundJobs;

/// <summary>How the worker looks for jobs and retries failed ones.</summary>
public class AbpBackgroundJobWorkerOptions
{
    /// <summary>The application whose jobs this process enqueues and runs; null when the database serves one application only.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>
    /// Milliseconds between two looks for jobs of other processes and for retries. A job enqueued in this process starts at once.
    /// Default 5000.
    /// </summary>
    public int JobPollPeriod { get; set; } = 5000;

    /// <summary>Seconds before the first retry. Default 60.</summary>
    public int DefaultFirstWaitDuration { get; set; } = 60;

    /// <summary>Seconds after its enqueueing from which on a failing job is given up. Default 172800, two days.</summary>
    public int DefaultTimeout { get; set; } = 172_800;

    /// <summary>By this factor each wait is longer than the one before. Default 2.</summary>
    public double DefaultWaitFactor { get; set; } = 2.0;

    /// <summary>How many jobs this process runs at the same time. Default 1.</summary>
    public int MaxParallelJobExecutionCount { get; set; } = 1;
}
