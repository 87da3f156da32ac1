using Microsoft.AspNetCore.Builder;
using PropertySuite.Host.Data;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Host;

/// <summary>Builds the web application: configuration, modules, migrated and seeded database.</summary>
public static class HostApplication
{
    private const string NoDatabase = "Host=127.0.0.1;Port=1;Database=none;Username=none";

    /// <summary>The configuration as the application will see it, for decisions that come before it is built.</summary>
    public static IConfiguration ReadConfiguration(string[] args, HostPaths paths) =>
        WebApplication.CreateBuilder(Options(args, paths)).Configuration;

    /// <summary>Builds the application on a migrated and seeded database; it does not listen yet.</summary>
    /// <exception cref="StartupException">The database cannot be migrated.</exception>
    public static async Task<WebApplication> CreateAsync(HostSettings settings, CancellationToken cancellationToken = default)
    {
        var builder = CreateBuilder(settings);
        await DatabaseMigrator.MigrateAsync(settings.ConnectionString, cancellationToken);
        await builder.AddApplicationAsync<PropertySuiteHostModule>();
        var application = builder.Build();
        await application.InitializeApplicationAsync();
        await application.Services.GetRequiredService<DatabaseSeeding>().SeedAsync(cancellationToken);
        return application;
    }

    /// <summary>
    /// Builds the application as far as its API can be read from it. No database is asked, no job and no worker runs, and it must not be
    /// started.
    /// </summary>
    public static async Task<WebApplication> CreateForDescriptionAsync()
    {
        var builder = CreateBuilder(new HostSettings(
            ["--PersonalData:MasterKey", Convert.ToBase64String(new byte[32])], HostPaths.Find(), NoDatabase, SeedsDemo: false, builder => builder.Logging.ClearProviders()));
        await builder.AddApplicationAsync<PropertySuiteHostModule>();
        var application = builder.Build();
        application.Services.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = application;
        application.Services.GetRequiredService<IAbpApplicationWithExternalServiceProvider>().Initialize(application.Services);
        return application;
    }

    private static WebApplicationBuilder CreateBuilder(HostSettings settings)
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
        return builder;
    }

    private static WebApplicationOptions Options(string[] args, HostPaths paths) => new()
    {
        Args = args,
        ApplicationName = typeof(HostApplication).Assembly.GetName().Name,
        ContentRootPath = paths.IsCheckout ? Path.Combine(paths.Root, "host", "PropertySuite.Host") : paths.Root,
        WebRootPath = paths.ConsoleFolder,
    };
}
