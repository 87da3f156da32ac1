using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Access;
using PropertySuite.Host.Api;
using PropertySuite.Testing;
using Volo.Abp.Identity;

namespace PropertySuite.Host.Malformed;

/// <summary>A host with data in it, an administrator who does not mind, and a user whose own account is the victim of what is sent to it.</summary>
public sealed class MalformedHost : PropertySuiteHostFixture, IAsyncLifetime
{
    private const string Victim = "zq-victim";

    /// <summary>The operations of the running host's document.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; private set; } = [];

    /// <summary>Where real ids come from.</summary>
    public IdCatalogue Ids { get; private set; } = null!;

    /// <summary>Somebody who has not signed in.</summary>
    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>The administrator.</summary>
    public HttpClient Admin { get; private set; } = null!;

    /// <summary>Somebody whose own account may break.</summary>
    public HttpClient Other { get; private set; } = null!;

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
            await services.GetRequiredService<CompanyUserSeeder>()
                .CreateAsync(TestCompany.Id, Victim, Victim, Victim, TestUsers.Password, TestCompany.NorthSiteId);
        });
        Ids = new IdCatalogue(ConnectionString);
        Stranger = CreateClient();
        Operations = ApiOperation.AllOf(await Stranger.GetFromJsonAsync<JsonElement>("/openapi/v1.json"));
        Admin = await CreateClientAsync(TestUsers.Admin);
        Other = await CreateClientAsync(Victim);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync();
}
