namespace Volo.Abp.MultiTenancy;

/// <summary>The tenant of the request, looked up in the store.</summary>
public interface ITenantConfigurationProvider
{
    /// <returns>Null: the host.</returns>
    /// <exception cref="BusinessException">The named tenant does not exist or is not active.</exception>
    Task<TenantConfiguration?> GetAsync(bool saveResolveResult = false);
}
