using Microsoft.AspNetCore.Builder;
using PropertySuite.Host.Data;

namespace PropertySuite.Host;

/// <summary>Builds the web application: configuration, modules, migrated and seeded database.</summary>
public static class HostApplication
{
    /// <summary>The configuration as the application will see it, for decisions that come before it is built.</summary>
    public static IConfiguration ReadConfiguration(string[] args, HostPaths paths) =>
        WebApplication.CreateBuilder(Options(args, paths)).Configuration;

    /// <summary>Builds the application on a migrated and seeded database; it does not listen yet.</summary>
    /// <exception cref="StartupException">The database cannot be migrated.</exception>
    public static async Task<WebApplication> CreateAsync(HostSettings settings, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateBuilder(Options(settings.Args, settings.Paths));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = settings.ConnectionString,
            ["PropertySuite:SeedsDemo"] = settings.SeedsDemo.ToString(),
            ["PropertySuite:ConsoleFolder"] = settings.Paths.ConsoleFolder,
        });
        PersonalDataKey.AddTo(builder.Configuration, settings.Paths);
        builder.WebHost.UseUrls(ListenAddress.Of(builder.Configuration));
        builder.Services.AddSingleton(settings.Paths);
        settings.Configure?.Invoke(builder);
        builder.Services.AddSingleton(BackgroundWorkSettings.From(builder.Configuration));

        await DatabaseMigrator.MigrateAsync(settings.ConnectionString, cancellationToken);
        await builder.AddApplicationAsync<PropertySuiteHostModule>();
        var application = builder.Build();
        await application.InitializeApplicationAsync();
        await application.Services.GetRequiredService<DatabaseSeeding>().SeedAsync(cancellationToken);
        return application;
    }

    private static WebApplicationOptions Options(string[] args, HostPaths paths) => new()
    {
        Args = args,
        ApplicationName = typeof(HostApplication).Assembly.GetName().Name,
        ContentRootPath = paths.IsCheckout ? Path.Combine(paths.Root, "host", "PropertySuite.Host") : paths.Root,
        WebRootPath = paths.ConsoleFolder,
    };
}
