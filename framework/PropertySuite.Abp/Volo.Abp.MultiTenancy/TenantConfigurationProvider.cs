using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <inheritdoc cref="ITenantConfigurationProvider"/>
public class TenantConfigurationProvider : ITenantConfigurationProvider, ITransientDependency
{
    private readonly ITenantResolver _tenantResolver;
    private readonly ITenantStore _tenantStore;
    private readonly ITenantNormalizer _tenantNormalizer;
    private readonly ITenantResolveResultAccessor _resultAccessor;

    public TenantConfigurationProvider(
        ITenantResolver tenantResolver,
        ITenantStore tenantStore,
        ITenantNormalizer tenantNormalizer,
        ITenantResolveResultAccessor resultAccessor)
    {
        _tenantResolver = tenantResolver;
        _tenantStore = tenantStore;
        _tenantNormalizer = tenantNormalizer;
        _resultAccessor = resultAccessor;
    }

    public virtual async Task<TenantConfiguration?> GetAsync(bool saveResolveResult = false)
    {
        var result = await _tenantResolver.ResolveTenantIdOrNameAsync();
        if (saveResolveResult)
        {
            _resultAccessor.Result = result;
        }

        if (result.TenantIdOrName is null)
        {
            return null;
        }

        var tenant = Guid.TryParse(result.TenantIdOrName, out var id)
            ? await _tenantStore.FindAsync(id)
            : await _tenantStore.FindAsync(_tenantNormalizer.NormalizeName(result.TenantIdOrName)!);

        if (tenant is null)
        {
            throw new BusinessException(
                "Volo.AbpIo.MultiTenancy:010001",
                "Tenant not found!",
                "There is no tenant with the tenant id or name: " + result.TenantIdOrName);
        }

        if (!tenant.IsActive)
        {
            throw new BusinessException(
                "Volo.AbpIo.MultiTenancy:010002",
                "Tenant not active!",
                "The tenant is no active with the tenant id or name: " + result.TenantIdOrName);
        }

        return tenant;
    }
}
