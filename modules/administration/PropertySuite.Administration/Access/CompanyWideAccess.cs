using PropertySuite.Sites;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <summary>
/// What concerns a company as a whole, such as logs, jobs and settings, is for people who see all its sites. The host has no sites: there the
/// permission alone decides.
/// </summary>
public class CompanyWideAccess(ICurrentSiteScope sites, ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>Whether the caller sees all sites.</summary>
    public virtual bool IsGranted => tenant.Id is null || sites.CoversAllSites;

    /// <summary>Makes sure that the caller sees all sites.</summary>
    /// <exception cref="AbpAuthorizationException">Only some (HTTP 403).</exception>
    public virtual void Check()
    {
        if (!IsGranted)
        {
            throw new AbpAuthorizationException("This concerns all sites.", AdministrationErrorCodes.AllSitesOnly);
        }
    }
}
