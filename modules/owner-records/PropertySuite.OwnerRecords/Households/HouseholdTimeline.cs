using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>What modules have recorded about a unit, as far as the caller may see it.</summary>
public class HouseholdTimeline(
    IEnumerable<IHouseholdTimelineContributor> contributors, ISiteIntegrationService sites, IAuthorizationService authorization) : ITransientDependency
{
    /// <summary>The newest entries of all modules, newest first.</summary>
    public virtual async Task<List<HouseholdTimelineEntryDto>> GetNewestAsync(Guid unitId, Guid siteId, int max)
    {
        var zoneId = (await sites.FindAsync(siteId))?.TimeZoneId ?? SiteConsts.DefaultTimeZoneId;
        var query = new HouseholdTimelineQuery(unitId, siteId, TimeZoneInfo.FindSystemTimeZoneById(zoneId), max);
        var entries = new List<HouseholdTimelineEntryDto>();
        foreach (var contributor in contributors)
        {
            if (await authorization.IsGrantedAsync(contributor.Permission))
            {
                entries.AddRange(await contributor.GetNewestAsync(query));
            }
        }

        return [.. entries.OrderByDescending(entry => entry.OccurredAt).Take(max)];
    }
}
