using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <summary>Gives a request the site scope of its signed-in user; a request without one keeps the empty scope.</summary>
public class SiteScopeMiddleware(ICurrentUser currentUser, ICurrentSiteScope currentScope, UserSiteScopeProvider userScopes)
    : IMiddleware, ITransientDependency
{
    /// <inheritdoc />
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (currentUser.Id is not { } userId)
        {
            await next(context);
            return;
        }

        using (currentScope.Change(await userScopes.GetAsync(userId)))
        {
            await next(context);
        }
    }
}
