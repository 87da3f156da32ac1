using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Administration;

/// <summary>A client works for its own company, whatever the request says in header, query or cookie.</summary>
public class ApiClientTenantResolveContributor : TenantResolveContributorBase
{
    /// <inheritdoc />
    public override string Name => "ApiClient";

    /// <inheritdoc />
    public override Task ResolveAsync(ITenantResolveContext context)
    {
        ClaimsPrincipal? principal = context.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Principal;
        if (principal?.FindFirst(AbpClaimTypes.ClientId) is not null)
        {
            context.Handled = true;
            context.TenantIdOrName = principal.FindFirst(AbpClaimTypes.TenantId)?.Value;
        }

        return Task.CompletedTask;
    }
}
