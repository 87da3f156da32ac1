using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <summary>
/// Gives a request the site scope of its signed-in user, or the one that a program's token carries; a request with neither keeps the empty
/// scope.
/// </summary>
public class SiteScopeMiddleware(ICurrentUser currentUser, ICurrentSiteScope currentScope, UserSiteScopeProvider userScopes)
    : IMiddleware, ITransientDependency
{
    /// <inheritdoc />
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (await FindScopeAsync() is not { } scope)
        {
            await next(context);
            return;
        }

        using (currentScope.Change(scope))
        {
            await next(context);
        }
    }

    private async Task<SiteScope?> FindScopeAsync()
    {
        if (currentUser.Id is { } userId)
        {
            return await userScopes.GetAsync(userId);
        }

        if (currentUser.FindClaim(AbpClaimTypes.ClientId) is null)
        {
            return null;
        }

        return currentUser.FindClaim(SiteClaimTypes.AllSites) is not null
            ? SiteScope.AllSites
            : SiteScope.Of([.. currentUser.FindClaims(SiteClaimTypes.SiteId).Select(claim => Guid.Parse(claim.Value))]);
    }
}
