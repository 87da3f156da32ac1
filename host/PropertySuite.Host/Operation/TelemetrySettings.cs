namespace PropertySuite.Host.Operation;

/// <summary>Where metrics and traces go; configuration section <c>OpenTelemetry</c>.</summary>
public sealed class TelemetrySettings
{
    /// <summary>Configuration section.</summary>
    public const string Section = "OpenTelemetry";

    /// <summary>Address of a collector, such as <c>http://collector:4318</c>. Without it nothing is measured or sent.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>http</c> (protobuf over HTTP, the default) or <c>grpc</c>.</summary>
    public string Protocol { get; set; } = "http";

    /// <summary>Headers for the collector, such as <c>Authorization=Bearer …</c>, separated by commas.</summary>
    public string? Headers { get; set; }

    /// <summary>Name under which this installation appears. Default <c>propertysuite</c>.</summary>
    public string ServiceName { get; set; } = "propertysuite";

    /// <summary>Seconds between two exports of metrics.</summary>
    public int MetricSeconds { get; set; } = 60;

    /// <summary>The share of requests that is traced when the caller has not decided, 0 to 1.</summary>
    public double TraceShare { get; set; } = 1;
}
