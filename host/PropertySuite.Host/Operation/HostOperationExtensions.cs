using Microsoft.AspNetCore.Antiforgery;

namespace PropertySuite.Host.Operation;

/// <summary>Adds what an operator needs: limits, telemetry, an orderly end.</summary>
public static class HostOperationExtensions
{
    /// <summary>Adds it.</summary>
    public static void AddHostOperation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRateLimits(configuration);
        services.AddTelemetry(configuration);

        var section = configuration.GetSection(ShutdownSettings.Section);
        services.Configure<ShutdownSettings>(section);
        services.AddSingleton<GracefulShutdown>();
        services.AddHostedService(provider => provider.GetRequiredService<GracefulShutdown>());

        // Longer than requests, jobs and workers are given, so that nobody is cut off by the host before his own time is over.
        var settings = section.Get<ShutdownSettings>() ?? new ShutdownSettings();
        var modules = TimeSpan.FromSeconds(35);
        services.Configure<HostOptions>(options =>
            options.ShutdownTimeout = TimeSpan.FromSeconds(settings.DrainSeconds + settings.RequestSeconds) + modules);

        services.Configure<AntiforgeryOptions>(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
    }
}
