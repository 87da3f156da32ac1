using Volo.Abp.Authorization;

namespace PropertySuite.Sites;

/// <summary>What modules ask about the sites that a caller sees.</summary>
public static class SiteScopeExtensions
{
    /// <summary>Refuses who does not see every site of the company: the rule of whoever says something for all of them.</summary>
    /// <exception cref="AbpAuthorizationException"><see cref="SitesErrorCodes.AllSitesOnly"/> (HTTP 403).</exception>
    public static void CheckAllSites(this ISiteScope scope)
    {
        if (!scope.CoversAllSites)
        {
            throw new AbpAuthorizationException("What is the company's is for who sees all of its sites.", SitesErrorCodes.AllSitesOnly);
        }
    }
}
