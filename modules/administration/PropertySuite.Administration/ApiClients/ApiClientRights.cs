using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using PropertySuite.Administration.Localization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Identity;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Services;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;
using Volo.Abp.Validation;

namespace PropertySuite.Administration;

/// <summary>
/// What a client may be given, and by whom: nobody passes on a permission or a site that is not theirs, also not by taking over a client
/// that has more rights than they have.
/// </summary>
public class ApiClientRights(
    IPermissionDefinitionManager definitions,
    RightsGuard guard,
    IPermissionGrantRepository grants,
    ISiteIntegrationService sites,
    ICurrentSiteScope siteScope,
    ICurrentUser currentUser,
    IStringLocalizer<AdministrationResource> texts,
    IStringLocalizerFactory localizers) : DomainService
{
    /// <summary>Clients never manage clients, and the sites of a client are said in so many words.</summary>
    private static readonly string[] NothingForClients =
        [AdministrationPermissions.ApiClients.Default, AdministrationPermissions.ApiClients.Manage, SitesPermissions.AllSites];

    private static string Provider => ClientPermissionValueProvider.ProviderName;

    /// <summary>Lets only people pass who may see every site of the company: clients are the company's, not a site's.</summary>
    /// <exception cref="AbpAuthorizationException">The caller is a client, or sees some sites only.</exception>
    public virtual void CheckCaller()
    {
        if (currentUser.Id is null)
        {
            throw new AbpAuthorizationException("API clients are managed by people only.", AdministrationErrorCodes.PeopleOnly);
        }

        if (!siteScope.CoversAllSites)
        {
            throw new AbpAuthorizationException("API clients belong to the whole company.", AdministrationErrorCodes.AllSitesOnly);
        }
    }

    /// <summary>The permissions that a client can have, with those that the caller can give.</summary>
    public virtual async Task<List<GrantablePermissionGroupDto>> GetGrantableAsync()
    {
        var result = new List<GrantablePermissionGroupDto>();
        foreach (var group in await definitions.GetGroupsAsync())
        {
            var permissions = group.GetPermissionsWithChildren().Where(IsGrantable).ToList();
            if (permissions.Count == 0)
            {
                continue;
            }

            var givable = await guard.GetGivableAsync([.. permissions.Select(permission => permission.Name)]);
            result.Add(new GrantablePermissionGroupDto
            {
                Name = group.Name,
                DisplayName = group.DisplayName.Localize(localizers),
                Permissions = permissions.ConvertAll(permission => new GrantablePermissionDto
                {
                    Name = permission.Name,
                    DisplayName = permission.DisplayName.Localize(localizers),
                    ParentName = permission.Parent?.Name,
                    CanGrant = givable.Contains(permission.Name),
                }),
            });
        }

        return result;
    }

    /// <summary>Checks permissions and sites that a client is to have.</summary>
    /// <exception cref="AbpValidationException">One is unknown, or new to the client and not the caller's to give.</exception>
    public virtual async Task CheckAsync(
        ApiClientInputBase input, IReadOnlyCollection<string> permissionsBefore, IReadOnlyCollection<Guid> sitesBefore)
    {
        var errors = new List<ValidationResult>();
        var known = (await definitions.GetPermissionsAsync()).Where(IsGrantable).Select(permission => permission.Name).ToHashSet();
        if (input.Permissions.Any(name => name is null || !known.Contains(name)))
        {
            errors.Add(new ValidationResult(texts["ApiClients:UnknownPermission"], [nameof(input.Permissions)]));
        }
        else
        {
            string[] added = [.. input.Permissions.Except(permissionsBefore)];
            if (!(await guard.GetGivableAsync(added)).IsSupersetOf(added))
            {
                errors.Add(new ValidationResult(texts["ApiClients:PermissionNotYours"], [nameof(input.Permissions)]));
            }
        }

        var newSites = input.CoversAllSites ? [] : input.SiteIds.Except(sitesBefore).ToList();
        if (newSites.Count > 0 && (await sites.GetListAsync(newSites)).Count < newSites.Count)
        {
            errors.Add(new ValidationResult(texts["ApiClients:UnknownSite"], [nameof(input.SiteIds)]));
        }

        if (input is CreateApiClientDto && input.ExpiresAt <= Clock.Now)
        {
            errors.Add(new ValidationResult(texts["ApiClients:ExpiresInPast"], [nameof(input.ExpiresAt)]));
        }

        if (errors.Count > 0)
        {
            throw new AbpValidationException(errors);
        }
    }

    /// <summary>Makes sure that a new secret gives the caller nothing that they could not give to another.</summary>
    /// <exception cref="AbpAuthorizationException">The client has a permission that is not the caller's to give.</exception>
    public virtual async Task CheckHoldsAllAsync(ApiClient client)
    {
        var granted = await GetGrantedAsync(client);
        if (!(await guard.GetGivableAsync(granted)).IsSupersetOf(granted))
        {
            throw new AbpAuthorizationException("The client may do more than the caller.", AdministrationErrorCodes.ClientHasMoreRights);
        }
    }

    /// <summary>Names of the permissions of a client.</summary>
    public virtual async Task<IReadOnlyCollection<string>> GetGrantedAsync(ApiClient client) =>
        [.. (await grants.GetListAsync(Provider, client.ClientId)).Select(grant => grant.Name)];

    /// <summary>Gives a client exactly these permissions.</summary>
    public virtual async Task GrantAsync(ApiClient client, IReadOnlyCollection<string> permissions)
    {
        var stored = await grants.GetListAsync(Provider, client.ClientId);
        await grants.DeleteManyAsync(stored.Where(grant => !permissions.Contains(grant.Name)), autoSave: true);
        await grants.InsertManyAsync(
            [.. permissions.Distinct().Except(stored.Select(grant => grant.Name))
                .Select(name => new PermissionGrant(GuidGenerator.Create(), name, Provider, client.ClientId, CurrentTenant.Id))],
            autoSave: true);
    }

    private bool IsGrantable(PermissionDefinition permission) =>
        permission.IsEnabled
        && permission.MultiTenancySide.HasFlag(CurrentTenant.GetMultiTenancySide())
        && (permission.Providers.Count == 0 || permission.Providers.Contains(Provider))
        && !NothingForClients.Contains(permission.Name);
}
