using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Host.Access;
using PropertySuite.Host.Api;
using PropertySuite.Testing;
using Volo.Abp.Identity;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host.Malformed;

/// <summary>A host with data in it, an administrator who does not mind, and a user whose own account is the victim of what is sent to it.</summary>
public class MalformedHost : PropertySuiteHostFixture, IAsyncLifetime
{
    private const string Victim = "zq-victim";
    private const string OwnVictim = "zq-own-victim";
    private string _victimCompanyId = "";

    /// <summary>The operations of the running host's document.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; private set; } = [];

    /// <summary>Where real ids come from.</summary>
    public IdCatalogue Ids { get; private set; } = null!;

    /// <summary>Somebody who has not signed in.</summary>
    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>Somebody who may do everything in all sites of the company.</summary>
    public HttpClient Almighty { get; private set; } = null!;

    /// <summary>Somebody whose own account may break.</summary>
    public HttpClient Other { get; private set; } = null!;

    /// <summary>The administrator of the installation, for what the company's may not do.</summary>
    public HttpClient Platform { get; private set; } = null!;

    /// <summary>What that is.</summary>
    public IReadOnlySet<string> GrantedToAlmighty { get; private set; } = new HashSet<string>();

    /// <summary>Somebody who may do it, so that it gets as far as it can.</summary>
    public HttpClient SenderOf(ApiOperation operation) =>
        operation.IsOpen ? Stranger
        : operation.Path.StartsWith("/api/account/", StringComparison.Ordinal) ? Other
        : operation.IsOpenTo(GrantedToAlmighty) ? Almighty
        : Platform;

    /// <summary>What was reached.</summary>
    public ReachedActions Reached { get; } = new();

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder) =>
        builder.Services.Configure<MvcOptions>(options => options.Filters.Add(Reached));

    /// <summary>A real id of the north, or the stamp of what it names; of a company that is a victim where companies are managed.</summary>
    public string? IdFor(ApiOperation operation, string name) =>
        name == "concurrencyStamp" ? Ids.StampOf(operation, IdFor(operation, "id"))
        : name == "id" && operation.Path.Contains("/multi-tenancy/", StringComparison.Ordinal) ? _victimCompanyId
        : Ids.ValueOrNull(operation, name, Place.North, Place.Other);

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        foreach (var place in new[] { Place.Other, Place.North })
        {
            var seed = new PlaceSeed(this, place);
            await seed.AddUserAsync();
            await seed.RecordAsync();
            await new CompanySeed(this, place, place.Marker).RecordAsync();
        }

        // The latest role and user are the ones that requests with real ids hit.
        await WithUnitOfWorkAsync(async services =>
        {
            var role = new IdentityRole(Guid.CreateVersion7(), Victim, TestCompany.Id);
            (await services.GetRequiredService<IdentityRoleManager>().CreateAsync(role)).Succeeded.ShouldBeTrue();
            foreach (var name in new[] { OwnVictim, Victim })
            {
                await services.GetRequiredService<CompanyUserSeeder>()
                    .CreateAsync(TestCompany.Id, name, name, [Victim], TestUsers.Password, TestCompany.NorthSiteId);
            }

            var company = await services.GetRequiredService<ITenantManager>().CreateAsync(Victim);
            await services.GetRequiredService<ITenantRepository>().InsertAsync(company);
            _victimCompanyId = company.Id.ToString();
        });
        Ids = new IdCatalogue(ConnectionString);
        Stranger = CreateClient();
        Operations = ApiOperation.AllOf(await Stranger.GetFromJsonAsync<JsonElement>("/openapi/v1.json"));
        Almighty = await CreateClientAsync($"{Place.North.Marker}-all");
        Other = await CreateClientAsync(OwnVictim);
        Platform = await CreateClientAsync(TestUsers.Platform);

        // The latest session is the one that requests with real ids end; nobody needs it.
        (await CreateClientAsync(OwnVictim)).Dispose();
        var configuration = await Almighty.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        GrantedToAlmighty = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(policy => policy.Name).ToHashSet();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync();
}
