using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host.Access;

/// <summary>Gives a company one of everything that belongs to no site.</summary>
/// <param name="host">The running host.</param>
/// <param name="place">A site of the company, in which its API client works.</param>
/// <param name="word">Stands in every name.</param>
internal sealed class CompanySeed(PropertySuiteHostFixture host, Place place, string word)
{
    private const string Role = "zq-all-sites";

    /// <summary>Somebody who may do everything in all sites.</summary>
    public string UserName => $"{word}-all";

    /// <summary>A client with the token of an API client that may do in its site whatever an API client may.</summary>
    public HttpClient ApiClient { get; private set; } = null!;

    /// <summary>Creates somebody who sees all sites, beside the permissions that <see cref="PlaceSeed"/> gives, and records everything.</summary>
    public async Task RecordAsync()
    {
        var userId = await AddUserAsync();
        var client = await host.CreateClientAsync(UserName);
        var stage = new PlaceStage(host, place, client, word);
        foreach (var contributor in PlaceSeedContributors.All)
        {
            await contributor.RecordCompanyAsync(stage, userId);
        }

        await RegisterApiClientAsync(stage);
    }

    private async Task<Guid> AddUserAsync()
    {
        await host.WithUnitOfWorkAsync(
            async services =>
            {
                (await services.GetRequiredService<IdentityRoleManager>().CreateAsync(new IdentityRole(Guid.CreateVersion7(), Role, place.TenantId)))
                    .Succeeded.ShouldBeTrue();
                await services.GetRequiredService<IPermissionManager>()
                    .SetAsync(SitesPermissions.AllSites, RolePermissionValueProvider.ProviderName, Role, isGranted: true);
            },
            place.TenantId);
        return await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<CompanyUserSeeder>()
                .CreateAsync(place.TenantId, UserName, word, [Role, PlaceSeed.Role], TestUsers.Password, place.SiteId),
            place.TenantId);
    }

    private async Task RegisterApiClientAsync(PlaceStage stage)
    {
        var groups = await stage.GetAsync<JsonElement>("/api/administration/api-client/grantable-permissions");
        var permissions = groups.GetProperty("items").EnumerateArray()
            .SelectMany(group => group.GetProperty("permissions").EnumerateArray())
            .Where(permission => permission.GetProperty("canGrant").GetBoolean() && permission.GetProperty("name").GetString() != SitesPermissions.AllSites)
            .Select(permission => permission.GetProperty("name").GetString());
        var created = await stage.PostAsync<JsonElement>(
            "/api/administration/api-client", new { name = word, coversAllSites = false, siteIds = new[] { place.SiteId }, permissions });
        using var anonymous = host.CreateClient();
        using var answer = await anonymous.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = created.GetProperty("client").GetProperty("clientId").GetString()!,
            ["client_secret"] = created.GetProperty("clientSecret").GetString()!,
        }));
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        answer.IsSuccessStatusCode.ShouldBeTrue(token.ToString());
        ApiClient = new HttpClient { BaseAddress = host.Address };
        ApiClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
        ApiClient.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-Hans");
    }
}
