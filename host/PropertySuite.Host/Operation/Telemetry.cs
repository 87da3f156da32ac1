using Npgsql;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PropertySuite.BackgroundJobs;
using PropertySuite.Diagnostics;
using PropertySuite.Identity;

namespace PropertySuite.Host.Operation;

/// <summary>Sends metrics and traces to an OpenTelemetry collector, from the start of the host to its end.</summary>
public static class Telemetry
{
    /// <summary>Adds telemetry if a collector is configured.</summary>
    /// <exception cref="StartupException">The address or the protocol is wrong.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
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
        services.AddHostedService<JobBacklog>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(settings.ServiceName, serviceInstanceId: $"{Environment.MachineName}:{Environment.ProcessId}"))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(settings.TraceShare)))
                .AddAspNetCoreInstrumentation()
                .AddNpgsql()
                .AddSource("Quartz", BackgroundActivity.SourceName)
                .AddProcessor<RequestSpans>()
                .AddOtlpExporter(exporter => settings.ApplyTo(exporter, "v1/traces")))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddNpgsqlInstrumentation()
                .AddMeter("System.Runtime", BackgroundJobMetrics.MeterName, SignInMetrics.MeterName, JobBacklog.MeterName)
                .AddOtlpExporter((exporter, reader) =>
                {
                    settings.ApplyTo(exporter, "v1/metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = settings.MetricSeconds * 1000;
                }));
    }

    private static void ApplyTo(this TelemetrySettings settings, OtlpExporterOptions exporter, string path)
    {
        var isHttp = settings.Protocol == "http";
        exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = isHttp ? new Uri($"{settings.Endpoint!.TrimEnd('/')}/{path}") : new Uri(settings.Endpoint!);
        exporter.Headers = settings.Headers;
    }
}
