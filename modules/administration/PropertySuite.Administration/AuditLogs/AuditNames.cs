using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using PropertySuite.Administration.Localization;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp.AuditLogging;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace PropertySuite.Administration;

/// <summary>
/// Finds the names behind the keys in logged values: sites, rooms, users and roles by their ids, permissions and settings by their codes. A few
/// queries for a whole page. Customers are left as ids, since their names are masked in the log.
/// </summary>
public partial class AuditNames(
    ISiteIntegrationService sites,
    IUnitIntegrationService units,
    IIdentityUserRepository users,
    IIdentityRoleRepository roles,
    IOrganizationUnitRepository organizationUnits,
    IPermissionDefinitionManager permissions,
    ISettingDefinitionManager settings,
    IStringLocalizer<AdministrationResource> texts,
    IStringLocalizerFactory localizers,
    ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>The names behind the keys of these changes.</summary>
    /// <returns>From the class of the entity, the property and a value in it to the name; null where there is none.</returns>
    public virtual async Task<Func<EntityChange, EntityPropertyChange, string, string?>> FindAsync(IReadOnlyCollection<EntityChange> changes)
    {
        var byId = await FindByIdAsync(changes);
        var permissionNames = await FindCodesAsync(changes, typeof(PermissionGrant), FindPermissionAsync);
        var settingNames = await FindCodesAsync(changes, typeof(Setting), FindSettingAsync);
        return (change, property, value) => Guid.TryParse(value, out var id) ? byId.GetValueOrDefault(id)
            : IsCode(change, property, typeof(PermissionGrant)) ? permissionNames.GetValueOrDefault(value)
            : IsCode(change, property, typeof(Setting)) ? settingNames.GetValueOrDefault(value)
            : property.PropertyName == nameof(PermissionGrant.ProviderName) ? FindText($"AuditValue:ProviderName.{value}")
            : null;
    }

    private static bool IsCode(EntityChange change, EntityPropertyChange property, Type entity) =>
        property.PropertyName == nameof(PermissionGrant.Name) && change.EntityTypeFullName == entity.FullName;

    private static async Task<Dictionary<string, string>> FindCodesAsync(
        IReadOnlyCollection<EntityChange> changes, Type entity, Func<string, Task<string?>> find)
    {
        var names = new Dictionary<string, string>();
        var codes = changes
            .SelectMany(change => change.PropertyChanges.Where(property => IsCode(change, property, entity)))
            .SelectMany(property => new[] { property.OriginalValue, property.NewValue })
            .OfType<string>()
            .Select(json => json.Trim('"'));
        foreach (var code in codes.Distinct())
        {
            if (await find(code) is { } name)
            {
                names[code] = name;
            }
        }

        return names;
    }

    private async Task<Dictionary<Guid, string>> FindByIdAsync(IReadOnlyCollection<EntityChange> changes)
    {
        var ids = changes
            .SelectMany(change => change.PropertyChanges)
            .SelectMany(property => new[] { property.OriginalValue, property.NewValue })
            .OfType<string>()
            .SelectMany(json => Id().Matches(json).Select(match => Guid.Parse(match.ValueSpan)))
            .ToHashSet();
        var names = new Dictionary<Guid, string>();
        if (ids.Count == 0)
        {
            return names;
        }

        foreach (var user in await users.GetListByIdsAsync(ids))
        {
            names[user.Id] = PersonName.Of(user.Name, user.Surname, user.UserName);
        }

        foreach (var role in (await roles.GetListAsync()).Where(role => ids.Contains(role.Id)))
        {
            names[role.Id] = role.Name;
        }

        foreach (var unit in (await organizationUnits.GetListAsync()).Where(unit => ids.Contains(unit.Id)))
        {
            names[unit.Id] = unit.DisplayName;
        }

        if (tenant.Id is not null)
        {
            await AddPlacesAsync(names, ids);
        }

        return names;
    }

    private async Task AddPlacesAsync(Dictionary<Guid, string> names, IReadOnlyCollection<Guid> ids)
    {
        foreach (var site in await sites.GetListAsync(ids))
        {
            names[site.Id] = site.Name;
        }

        foreach (var unit in await units.GetListAsync(ids))
        {
            names[unit.Id] = unit.DisplayName;
        }
    }

    private string? FindText(string key) => texts[key] is { ResourceNotFound: false, Value: var text } ? text : null;

    private async Task<string?> FindPermissionAsync(string code) =>
        (await permissions.GetOrNullAsync(code))?.DisplayName?.Localize(localizers).Value;

    private async Task<string?> FindSettingAsync(string code) =>
        (await settings.GetOrNullAsync(code))?.DisplayName?.Localize(localizers).Value;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
