using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PropertySuite.BackgroundJobs;
using PropertySuite.Diagnostics;
using PropertySuite.Identity;

namespace PropertySuite.Host.Operation;

/// <summary>Sends metrics and traces to an OpenTelemetry collector, from the start of the host to its end.</summary>
public sealed class Telemetry : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql", "Quartz", BackgroundActivity.SourceName];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "Npgsql", "System.Runtime",
        BackgroundJobMetrics.MeterName, SignInMetrics.MeterName, JobBacklog.MeterName,
    ];

    private readonly TelemetrySettings _settings;
    private readonly JobBacklog _backlog;
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <param name="settings">Where to send to.</param>
    /// <param name="backlog">Counts jobs.</param>
    public Telemetry(TelemetrySettings settings, JobBacklog backlog)
    {
        _settings = settings;
        _backlog = backlog;
    }

    /// <summary>Adds telemetry if a collector is configured.</summary>
    /// <exception cref="StartupException">The address or the protocol is wrong.</exception>
    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(TelemetrySettings.Section).Get<TelemetrySettings>() ?? new TelemetrySettings();
        if (string.IsNullOrWhiteSpace(settings.Endpoint))
        {
            return;
        }

        if (!Uri.TryCreate(settings.Endpoint, UriKind.Absolute, out _) || settings.Protocol is not ("http" or "grpc"))
        {
            throw new StartupException("OpenTelemetry__Endpoint is an address such as http://collector:4318, OpenTelemetry__Protocol is 'http' or 'grpc'.");
        }

        services.AddSingleton(settings);
        services.AddSingleton<JobBacklog>();
        services.AddHostedService<Telemetry>();
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(_settings.ServiceName, serviceInstanceId: $"{Environment.MachineName}:{Environment.ProcessId}");
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(_settings.TraceShare)))
            .AddSource(Sources)
            .AddOtlpExporter(exporter => Configure(exporter, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter((exporter, reader) =>
            {
                Configure(exporter, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = _settings.MetricSeconds * 1000;
            })
            .Build();
        _backlog.Start(TimeSpan.FromSeconds(_settings.MetricSeconds));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _backlog.StopAsync();
        Dispose();
    }

    /// <summary>Sends what is still to be sent, and ends.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private void Configure(OtlpExporterOptions exporter, string path)
    {
        var isHttp = _settings.Protocol == "http";
        exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = isHttp ? new Uri($"{_settings.Endpoint!.TrimEnd('/')}/{path}") : new Uri(_settings.Endpoint!);
        exporter.Headers = _settings.Headers;
    }
}
