using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using PropertySuite.Host;
using PropertySuite.Sites;
using PropertySuite.Testing.Postgres;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace PropertySuite.Testing;

/// <summary>
/// The real host on a real database: a copy of a template that is migrated and filled once a test process. Share it in a test class
/// with <c>IClassFixture</c>; each class gets a database of its own.
/// </summary>
public class PropertySuiteHostFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);
    private WebApplication? _application;

    /// <summary>The running host.</summary>
    public WebApplication Application => _application ?? throw new InvalidOperationException("The host has not been started.");

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => Application.Services;

    /// <summary>The database of this fixture, for looking at what is really stored.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Where the host listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        ConnectionString = await CreateDatabaseAsync();
        _application = await CreateHostAsync(ConnectionString, Configure);
        await _application.StartAsync();
        Address = AddressOf(_application);
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.StopAsync();
            await _application.DisposeAsync();
        }
    }

    /// <summary>A new database with the named test data, for a host that the caller starts.</summary>
    public static async Task<string> CreateDatabaseAsync() => await TestPostgres.CreateDatabaseAsync(await Template.Value);

    /// <summary>A second host on the same database, as a company that has outgrown one machine would run it. The caller disposes it.</summary>
    public Task<WebApplication> CreateSecondHostAsync() => CreateHostAsync(ConnectionString, Configure);

    /// <summary>A second host on the same database that is set up otherwise. The caller disposes it.</summary>
    public Task<WebApplication> CreateSecondHostAsync(Action<WebApplicationBuilder> configure) => CreateHostAsync(
        ConnectionString,
        builder =>
        {
            Configure(builder);
            configure(builder);
        });

    /// <summary>Where a started host listens.</summary>
    public static Uri AddressOf(WebApplication application) =>
        new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>A client that has not signed in. Redirects are not followed, cookies are kept.</summary>
    public HttpClient CreateClient(string language = "zh-Hans")
    {
        var client = new HttpClient(new AntiForgeryHandler(new CookieContainer())) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>A client signed in as one of <see cref="TestUsers"/>.</summary>
    public async Task<HttpClient> CreateClientAsync(string userName, string language = "zh-Hans")
    {
        var client = CreateClient(language);
        var answer = await client.PostAsJsonAsync(
            "/api/account/login",
            new { userNameOrEmailAddress = userName, password = TestUsers.Password, rememberMe = false });
        answer.EnsureSuccessStatusCode();
        var result = await answer.Content.ReadFromJsonAsync<SignInAnswer>();
        if (result?.Result.ToString() is not ("1" or "Success"))
        {
            throw new InvalidOperationException($"{userName} could not sign in: {await answer.Content.ReadAsStringAsync()}");
        }

        return client;
    }

    /// <summary>Runs work in a unit of work of its own, as the company and with the sites given (all sites unless said otherwise).</summary>
    public async Task<T> WithUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> work, Guid? tenantId = null, SiteScope? sites = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using (services.GetRequiredService<ICurrentTenant>().Change(tenantId ?? TestCompany.Id))
        using (services.GetRequiredService<ICurrentSiteScope>().Change(sites ?? SiteScope.AllSites))
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
            var result = await work(services);
            await unitOfWork.CompleteAsync();
            return result;
        }
    }

    /// <summary>Runs work in a unit of work of its own.</summary>
    public Task WithUnitOfWorkAsync(Func<IServiceProvider, Task> work, Guid? tenantId = null, SiteScope? sites = null) =>
        WithUnitOfWorkAsync(
            async services =>
            {
                await work(services);
                return true;
            },
            tenantId,
            sites);

    /// <summary>Changes the host before it is built: replaces a clock, shortens a poll.</summary>
    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var connectionString = await TestPostgres.CreateDatabaseAsync();
        await using (var host = await CreateHostAsync(connectionString, _ => { }))
        {
            await TestDataSeed.SeedAsync(host.Services);
            await host.StartAsync();
            await host.StopAsync();
        }

        return await TestPostgres.SealAsync(connectionString);
    }

    /// <summary>A host on any database, built but not started. The caller disposes it.</summary>
    public static Task<WebApplication> CreateHostAsync(
        string connectionString, Action<WebApplicationBuilder> configure, string? dataFolder = null) =>
        HostApplication.CreateAsync(new HostSettings(
            ["--urls", "http://127.0.0.1:0"],
            HostPaths.At(RepositoryRoot.Path, dataFolder ?? Path.Combine(Path.GetTempPath(), $"propertysuite-keys-{Environment.ProcessId}")),
            connectionString,
            SeedsDemo: false,
            builder =>
            {
                // Refusals are what many tests are about; to write each one's stack trace down takes longer than to refuse it.
                builder.Logging.AddFilter<ConsoleLoggerProvider>(level => level >= LogLevel.Error);
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["PersonalData:MasterKey"] = Convert.ToBase64String(new byte[32]),
                    ["Company:AdminPassword"] = TestUsers.Password,
                    ["Platform:AdminPassword"] = TestUsers.Password,

                    // All tests come from one address and sign in as few users.
                    ["RateLimits:SignInsPerMinuteAndAddress"] = "100000",
                    ["RateLimits:SignInsPerMinuteAndName"] = "100000",
                    ["RateLimits:TokensPerMinuteAndAddress"] = "100000",
                    ["RateLimits:ConfirmationsPerMinuteAndUser"] = "100000",
                    ["RateLimits:SecretsPerMinuteAndAddress"] = "100000",
                    ["RateLimits:RequestsPerSecond"] = "100000",
                    ["RateLimits:RequestBurst"] = "1000000",
                    ["RateLimits:ExpensiveAtOnce"] = "1000",
                });
                configure(builder);
            }));

    private sealed record SignInAnswer(JsonElement Result);
}
