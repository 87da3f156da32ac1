using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>How long links of a site are valid.</summary>
/// <param name="UsualDays">Unless said otherwise.</param>
/// <param name="MaxDays">At the most.</param>
public sealed record LinkLimits(int UsualDays, int MaxDays);

/// <summary>Reads the limits of links in force at a site.</summary>
public class LinkLimitsReader(ISiteSettingIntegrationService settings) : ITransientDependency
{
    /// <summary>The limits of a site; what is usual is never more than what is possible.</summary>
    public virtual async Task<LinkLimits> GetAsync(Guid siteId)
    {
        var most = Math.Clamp(await settings.GetAsync<int>(siteId, LinkSettings.MaxValidDays), 1, LinkConsts.MaxValidDays);
        return new LinkLimits(Math.Clamp(await settings.GetAsync<int>(siteId, LinkSettings.ValidDays), 1, most), most);
    }
}
