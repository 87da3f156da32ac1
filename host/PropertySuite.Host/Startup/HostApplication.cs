using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using PropertySuite.Host.Data;
using PropertySuite.Host.Keys;
using PropertySuite.Host.Operation;
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
    /// <exception cref="StartupException">The database cannot be migrated, or a key is missing.</exception>
    /// <exception cref="OperationCanceledException">The start was called off; what had been started is stopped again.</exception>
    public static async Task<WebApplication> CreateAsync(HostSettings settings, CancellationToken cancellationToken = default)
    {
        settings.Paths.EnsureDataFolder();
        var builder = CreateBuilder(settings);
        await DatabaseMigrator.MigrateAsync(builder.Configuration.GetConnectionString("Default")!, cancellationToken);
        await builder.AddApplicationAsync<PropertySuiteHostModule>();
        var application = builder.Build();
        try
        {
            await PrepareAsync(application, cancellationToken);
            return application;
        }
        catch
        {
            await application.Services.GetRequiredService<IAbpApplicationWithExternalServiceProvider>().ShutdownAsync();
            await application.DisposeAsync();
            throw;
        }
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
        var connectionString = WithoutErrorDetails(settings.ConnectionString);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["PropertySuite:SeedsDemo"] = settings.SeedsDemo.ToString(),
            ["PropertySuite:ConsoleFolder"] = settings.Paths.ConsoleFolder,
        });
        builder.WebHost.UseUrls(ListenAddress.Of(builder.Configuration));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(settings.Paths);
        builder.AddHostLogging();
        settings.Configure?.Invoke(builder);
        PersonalDataKey.AddTo(builder.Configuration, settings.Paths);
        builder.Services.AddSingleton(BackgroundWorkSettings.From(builder.Configuration));
        return builder;
    }

    private static async Task PrepareAsync(WebApplication application, CancellationToken cancellationToken)
    {
        var services = application.Services;
        var keys = services.GetRequiredService<InstallationKeys>();
        await keys.CheckAsync(cancellationToken);
        await keys.PrepareSessionsAsync(services.GetRequiredService<IDataProtectionProvider>(), cancellationToken);
        await application.InitializeApplicationAsync();
        await services.GetRequiredService<DatabaseSeeding>().SeedAsync(cancellationToken);
        await keys.ReencryptAsync(cancellationToken);
    }

    /// <summary>The details of a database error quote the values of a row, and errors are logged.</summary>
    private static string WithoutErrorDetails(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { IncludeErrorDetail = false }.ConnectionString;

    private static WebApplicationOptions Options(string[] args, HostPaths paths) => new()
    {
        Args = args,
        ApplicationName = typeof(HostApplication).Assembly.GetName().Name,
        ContentRootPath = paths.IsCheckout ? Path.Combine(paths.Root, "host", "PropertySuite.Host") : paths.Root,
        WebRootPath = paths.ConsoleFolder,
    };
}
