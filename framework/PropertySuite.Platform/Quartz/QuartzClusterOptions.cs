namespace PropertySuite.Quartz;

/// <summary>
/// How processes share Quartz's schedules in PostgreSQL: each run is done by one of them, and when one dies, another takes over its runs.
/// Set it with <c>PreConfigure&lt;QuartzClusterOptions&gt;</c>.
/// </summary>
public class QuartzClusterOptions
{
    /// <summary>
    /// The database of the schedules, with a user who may create a schema, or any user if the schema <c>quartz</c> exists. Null, the
    /// default: schedules live in the memory of the process.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// How often a process says that it is alive. A process that has been silent for about three times as long counts as dead, and the others
    /// take over its runs. Default 3 seconds.
    /// </summary>
    public TimeSpan CheckinInterval { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the scheduler waits before it turns to a database again that did not answer. Default 3 seconds.</summary>
    public TimeSpan DatabaseRetryInterval { get; set; } = TimeSpan.FromSeconds(3);
}
