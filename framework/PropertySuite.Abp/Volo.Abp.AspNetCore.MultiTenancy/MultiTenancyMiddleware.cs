using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Runs the request for its tenant. It stands after authentication, for a signed-in user's tenant comes before everything else.</summary>
public class MultiTenancyMiddleware : IMiddleware, ITransientDependency
{
    private readonly ITenantConfigurationProvider _tenantConfigurationProvider;
    private readonly ITenantResolveResultAccessor _resolveResultAccessor;
    private readonly ICurrentTenant _currentTenant;
    private readonly AbpAspNetCoreMultiTenancyOptions _options;

    public MultiTenancyMiddleware(
        ITenantConfigurationProvider tenantConfigurationProvider,
        ITenantResolveResultAccessor resolveResultAccessor,
        ICurrentTenant currentTenant,
        IOptions<AbpAspNetCoreMultiTenancyOptions> options)
    {
        _tenantConfigurationProvider = tenantConfigurationProvider;
        _resolveResultAccessor = resolveResultAccessor;
        _currentTenant = currentTenant;
        _options = options.Value;
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        TenantConfiguration? tenant;
        try
        {
            tenant = await _tenantConfigurationProvider.GetAsync(saveResolveResult: true);
        }
        catch (BusinessException)
        {
            // Else a remembered tenant that no longer exists would lock the visitor out.
            context.Response.OnStarting(() =>
            {
                AbpMultiTenancyCookieHelper.SetTenantCookie(context, null, _options.TenantKey);
                return Task.CompletedTask;
            });
            throw;
        }

        if (tenant?.Id == _currentTenant.Id)
        {
            await next(context);
            return;
        }

        using (_currentTenant.Change(tenant?.Id, tenant?.Name))
        {
            if (_resolveResultAccessor.Result?.AppliedResolvers.LastOrDefault() == QueryStringTenantResolveContributor.ContributorName)
            {
                AbpMultiTenancyCookieHelper.SetTenantCookie(context, tenant?.Id, _options.TenantKey);
            }

            await next(context);
        }
    }
}
