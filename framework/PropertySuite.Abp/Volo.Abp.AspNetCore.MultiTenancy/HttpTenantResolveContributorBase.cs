using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Takes the tenant from the request; outside a request it says nothing.</summary>
public abstract class HttpTenantResolveContributorBase : TenantResolveContributorBase
{
    public override async Task ResolveAsync(ITenantResolveContext context)
    {
        var httpContext = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext;
        if (httpContext == null)
        {
            return;
        }

        var tenant = await GetTenantIdOrNameFromHttpContextOrNullAsync(context, httpContext);
        if (!tenant.IsNullOrEmpty())
        {
            // No tenant is called so, and the database cannot even be asked.
            context.TenantIdOrName = tenant.Replace('\0', '\uFFFD');
        }
    }

    /// <summary>Id or name of the tenant, or null.</summary>
    protected abstract Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext);
}
