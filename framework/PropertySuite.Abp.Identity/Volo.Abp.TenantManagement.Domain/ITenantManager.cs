using Volo.Abp.Domain.Services;

namespace Volo.Abp.TenantManagement;

/// <summary>The rules of tenants: unique names.</summary>
public interface ITenantManager : IDomainService
{
    /// <summary>Creates a tenant, without storing it.</summary>
    /// <exception cref="BusinessException">The name is taken.</exception>
    Task<Tenant> CreateAsync(string name);

    /// <summary>Renames a tenant, without storing it.</summary>
    /// <exception cref="BusinessException">The name is taken.</exception>
    Task ChangeNameAsync(Tenant tenant, string name);
}
