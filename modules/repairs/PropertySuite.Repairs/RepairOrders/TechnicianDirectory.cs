using System.Text.Json;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Repairs;

/// <summary>How well a technician fits an order.</summary>
/// <param name="ServesThePlace">Responsible for its building, its zone or the whole site.</param>
/// <param name="HasTheSkill">Has the skill that its category calls for.</param>
public sealed record TechnicianFit(bool ServesThePlace, bool HasTheSkill);

/// <summary>Knows who can be dispatched in a site: who works there and has the technicians' role.</summary>
public class TechnicianDirectory(
    IIdentityUserRepository users,
    ISiteMembershipIntegrationService memberships,
    IResponsibilityIntegrationService responsibilities,
    ISiteSettingIntegrationService settings) : ITransientDependency
{
    /// <summary>The technicians of a site, by name.</summary>
    public virtual async Task<List<AssignedTechnician>> GetListAsync(Guid siteId)
    {
        var role = await settings.GetAsync<string>(siteId, RepairsSettings.TechnicianRole);
        var withRole = (await users.GetListByNormalizedRoleNameAsync(role.ToUpperInvariant())).Select(user => user.Id).ToHashSet();
        return (await memberships.GetStaffAsync(siteId)).FindAll(colleague => withRole.Contains(colleague.UserId))
            .ConvertAll(technician => new AssignedTechnician(technician.UserId, technician.Name));
    }

    /// <summary>How well those fit an order who have a place or a skill; nobody else is in the answer.</summary>
    public virtual async Task<Dictionary<Guid, TechnicianFit>> FitAsync(RepairOrder order)
    {
        var ofSite = await responsibilities.GetBySiteAsync(order.SiteId, ResponsibilityDuty.Technician);
        var ofPlace = order.UnitId is { } unitId
            ? (await responsibilities.GetByUnitsAsync([unitId], ResponsibilityDuty.Technician)).GetValueOrDefault(unitId) ?? []
            : ofSite.FindAll(person => person.Reach == ResponsibilityReach.Site);
        var serve = ofPlace.Select(person => person.UserId).ToHashSet();
        var skill = SkillOf(order.Category);
        return ofSite
            .GroupBy(person => person.UserId)
            .ToDictionary(
                person => person.Key,
                person => new TechnicianFit(serve.Contains(person.Key), person.Any(place => place.Skills.Contains(skill))));
    }

    /// <summary>The value of the dictionary of skills that a category calls for: <c>DoorsAndWindows</c> for doors-and-windows.</summary>
    public static string SkillOf(RepairCategory category) => JsonNamingPolicy.KebabCaseLower.ConvertName(category.ToString());
}
