using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host.Access;

/// <summary>
/// Gives a place somebody who works there, and one of everything that the modules' <see cref="IPlaceSeedContributor"/>s record as theirs, with the place's
/// marker in every text.
/// </summary>
/// <param name="host">The running host.</param>
/// <param name="place">The place.</param>
internal sealed class PlaceSeed(PropertySuiteHostFixture host, Place place)
{
    /// <summary>The role with every permission but the one to see all sites.</summary>
    public const string Role = "zq-everything";

    /// <summary>What can be searched for in every place.</summary>
    public const string Phone = "13912345678";

    /// <inheritdoc cref="Phone" />
    public const string RoomCode = "Z9-101";

    /// <inheritdoc cref="Phone" />
    public const string Plate = "粤B12345";

    /// <inheritdoc cref="Phone" />
    public const string IdNumber = "11010519491231002X";

    private HttpClient _client = null!;

    /// <summary>Who works in the place with every permission there is, but not in all sites. Users belong to the company, not to a site.</summary>
    public string UserName => $"{PersonName}-user";

    private string PersonName => place.TenantId == TestCompany.Id ? $"zq-{place.Name}" : place.Marker;

    /// <summary>Creates the user and signs in.</summary>
    public async Task AddUserAsync()
    {
        await host.WithUnitOfWorkAsync(GrantEverythingAsync, place.TenantId);
        await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<CompanyUserSeeder>()
                .CreateAsync(place.TenantId, UserName, PersonName, [Role], TestUsers.Password, place.SiteId),
            place.TenantId);
        _client = await host.CreateClientAsync(UserName);
    }

    /// <summary>Records one of everything, module by module.</summary>
    public async Task RecordAsync()
    {
        var stage = new PlaceStage(host, place, _client, place.Marker);
        foreach (var contributor in PlaceSeedContributors.All)
        {
            await contributor.RecordAsync(stage);
        }
    }

    private async Task GrantEverythingAsync(IServiceProvider services)
    {
        var roles = services.GetRequiredService<IdentityRoleManager>();
        if (await roles.FindByNameAsync(Role) is null)
        {
            (await roles.CreateAsync(new Volo.Abp.Identity.IdentityRole(Guid.CreateVersion7(), Role, place.TenantId))).Succeeded.ShouldBeTrue();
        }

        var granting = services.GetRequiredService<IPermissionManager>();
        var all = await services.GetRequiredService<IPermissionDefinitionManager>().GetPermissionsAsync();
        foreach (var permission in all.Where(permission => permission.Name != SitesPermissions.AllSites && permission.MultiTenancySide.HasFlag(MultiTenancySides.Tenant)))
        {
            await granting.SetAsync(permission.Name, RolePermissionValueProvider.ProviderName, Role, isGranted: true);
        }
    }
}
