using System.Diagnostics.Metrics;

namespace PropertySuite.BackgroundJobs;

/// <summary>Measures how long jobs take and how they end.</summary>
public static class BackgroundJobMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "PropertySuite.BackgroundJobs";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("propertysuite.jobs.duration", "s", "How long a run of a job took, by its name and how it ended.");

    /// <summary>Records a run.</summary>
    /// <param name="jobName">The job.</param>
    /// <param name="outcome"><c>completed</c>, <c>retried</c>, <c>abandoned</c> or <c>handed_back</c>.</param>
    /// <param name="duration">From its claim to its end.</param>
    public static void Record(string jobName, string outcome, TimeSpan duration) => Duration.Record(
        duration.TotalSeconds,
        new KeyValuePair<string, object?>("job.name", jobName),
        new KeyValuePair<string, object?>("outcome", outcome));
}
