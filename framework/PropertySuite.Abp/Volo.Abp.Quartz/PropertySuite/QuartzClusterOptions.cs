namespace PropertySuite.Quartz;

/// <summary>How quickly processes that share schedules notice each other's death, and the return of their database.</summary>
public class QuartzClusterOptions
{
    /// <summary>
    /// How often a process says that it is alive. A process that has been silent for about three times as long counts as dead, and the others
    /// take over its runs. Default 3 seconds.
    /// </summary>
    public TimeSpan CheckinInterval { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the scheduler waits before it turns to a database again that did not answer. Default 3 seconds.</summary>
    public TimeSpan DatabaseRetryInterval { get; set; } = TimeSpan.FromSeconds(3);
}
