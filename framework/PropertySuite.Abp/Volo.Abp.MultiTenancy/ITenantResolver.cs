namespace Volo.Abp.MultiTenancy;

/// <summary>Finds the tenant of the request that is being handled.</summary>
public interface ITenantResolver
{
    Task<TenantResolveResult> ResolveTenantIdOrNameAsync();
}
