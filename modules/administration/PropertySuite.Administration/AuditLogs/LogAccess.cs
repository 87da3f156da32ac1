using PropertySuite.Sites;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <summary>Logs show what happened on every site, so that only who sees all sites may read them. The host has no sites.</summary>
public class LogAccess(ICurrentSiteScope sites, ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>Makes sure that the caller sees all sites.</summary>
    /// <exception cref="AbpAuthorizationException">Only some (HTTP 403).</exception>
    public void Check()
    {
        if (tenant.Id is not null && !sites.CoversAllSites)
        {
            throw new AbpAuthorizationException("Logs of all sites are for those who may see all sites.");
        }
    }
}
