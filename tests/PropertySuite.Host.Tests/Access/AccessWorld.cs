using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Host.Api;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Identity;

namespace PropertySuite.Host.Access;

/// <summary>
/// A host with three places that hold one of everything, and callers of every kind. What can be read is read before anything foreign is
/// recorded, again after the other company has recorded its things, and again after the other site has.
/// </summary>
public sealed class AccessWorld : PropertySuiteHostFixture, IAsyncLifetime
{
    /// <summary>Name of the caller who may do everything in the north, and nothing elsewhere.</summary>
    public const string EverythingInTheNorth = "every permission in the north";

    /// <summary>The roles that every company starts with; the administrator signs in as the one there is.</summary>
    private static IEnumerable<string> Roles => StandardRoles.All.Except([StandardRoles.Administrator]);

    /// <summary>The operations of the running host's document.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; private set; } = [];

    /// <summary>Everybody, the stranger first.</summary>
    public IReadOnlyList<Caller> Callers { get; private set; } = [];

    /// <summary>Everybody who has signed in.</summary>
    public IEnumerable<Caller> SignedIn => Callers.Where(caller => caller.Home is not null);

    /// <summary>Where ids come from.</summary>
    public IdCatalogue Ids { get; private set; } = null!;

    /// <summary>What all callers of the north could read before anything foreign was there.</summary>
    public Reading Alone { get; private set; } = null!;

    /// <summary>What some of them could read right after that, to know what changes by being read.</summary>
    public Reading AloneAgain { get; private set; } = null!;

    /// <summary>What those who see all sites could read when the other company had recorded its things.</summary>
    public Reading BesideTheCompany { get; private set; } = null!;

    /// <summary>What all others of them could read when the other site had recorded its things as well.</summary>
    public Reading BesideTheSite { get; private set; } = null!;

    /// <summary>The jobs that were stored and the events that were told since the start.</summary>
    public News News { get; private set; } = null!;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        News = await News.CollectAsync(this);
        Ids = new IdCatalogue(ConnectionString);
        Operations = ApiOperation.AllOf(await CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json"));
        var (north, south, other) = (new PlaceSeed(this, Place.North), new PlaceSeed(this, Place.South), new PlaceSeed(this, Place.Other));
        await north.AddUserAsync();
        await south.AddUserAsync();
        await north.RecordAsync();
        var company = new CompanySeed(this, Place.North, "zq-company");
        await company.RecordAsync();
        Callers =
        [
            .. await SignInAllAsync(north),
            await SignInAsync("every permission in all sites", company.UserName, Place.North, [Place.Other]) with { IsThorough = true },
            await SignedInAsync("an API client of the north", company.ApiClient, Place.North, [Place.South, Place.Other]),
        ];

        Alone = await Reading.TakeAsync(this, _ => true);
        AloneAgain = await Reading.TakeAsync(this, caller => caller.IsThorough);
        await other.AddUserAsync();
        await other.RecordAsync();
        await new CompanySeed(this, Place.Other, Place.Other.Marker).RecordAsync();
        BesideTheCompany = await Reading.TakeAsync(this, caller => caller.SeesAllSites);
        await south.RecordAsync();
        BesideTheSite = await Reading.TakeAsync(this, caller => !caller.SeesAllSites);
        await News.ReadJobsAsync();
        Callers =
        [
            .. Callers,
            await SignInAsync("the south's user", south.UserName, Place.South, [Place.North, Place.Other]),
            await SignInAsync("the other company's user", other.UserName, Place.Other, [Place.North, Place.South]),
            await SignInAsync("the platform's administrator", TestUsers.Platform, Place.Platform, [Place.North, Place.South, Place.Other]),
        ];
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync();

    private async Task<List<Caller>> SignInAllAsync(PlaceSeed north)
    {
        await WithUnitOfWorkAsync(async services =>
        {
            var users = services.GetRequiredService<CompanyUserSeeder>();
            foreach (var role in Roles)
            {
                await users.CreateAsync(TestCompany.Id, $"zq-{role}", role, [role], TestUsers.Password, TestCompany.NorthSiteId);
            }

            var nobody = new Volo.Abp.Identity.IdentityUser(Guid.CreateVersion7(), "zq-nobody", "zq-nobody@propertysuite.example", TestCompany.Id);
            (await services.GetRequiredService<IdentityUserManager>().CreateAsync(nobody, TestUsers.Password, validatePassword: false)).Succeeded.ShouldBeTrue();

            // The latest user and role are the ones that calls with own ids hit.
            (await services.GetRequiredService<IdentityRoleManager>().CreateAsync(
                new Volo.Abp.Identity.IdentityRole(Guid.CreateVersion7(), "zq-victim", TestCompany.Id))).Succeeded.ShouldBeTrue();
            await users.CreateAsync(TestCompany.Id, "zq-victim", "victim", ["zq-victim"], TestUsers.Password, TestCompany.NorthSiteId);
        });

        var callers = new List<Caller>
        {
            new("a stranger", CreateClient(), null, [Place.North, Place.South, Place.Other], new HashSet<string>()),
            await SignInAsync("a user without a role", "zq-nobody", Place.North, [Place.South, Place.Other]),
            await SignInAsync("admin", TestUsers.Admin, Place.North, [Place.Other]),
            await SignInAsync(EverythingInTheNorth, north.UserName, Place.North, [Place.South, Place.Other]) with { IsThorough = true },
        };
        foreach (var role in Roles)
        {
            var caller = await SignInAsync(role, $"zq-{role}", Place.North, [Place.Other]);
            callers.Add(caller.Has([SitesPermissions.AllSites]) ? caller : caller with { Foreign = [Place.South, Place.Other] });
        }

        return callers;
    }

    private async Task<Caller> SignInAsync(string name, string userName, Place home, IReadOnlyList<Place> foreign)
    {
        return await SignedInAsync(name, await CreateClientAsync(userName), home, foreign);
    }

    private static async Task<Caller> SignedInAsync(string name, HttpClient client, Place home, IReadOnlyList<Place> foreign)
    {
        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        var granted = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject()
            .Where(policy => policy.Value.GetBoolean()).Select(policy => policy.Name).ToHashSet();
        return new Caller(name, client, home, foreign, granted);
    }
}
