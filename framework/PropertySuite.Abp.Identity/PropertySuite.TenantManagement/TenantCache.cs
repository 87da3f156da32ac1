using Microsoft.Extensions.Caching.Memory;
using PropertySuite.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;

namespace PropertySuite.TenantManagement;

/// <summary>Keeps for a few seconds which tenant an id or a normalised name means.</summary>
internal class TenantCache(IMemoryCache memory, IUnitOfWorkManager unitOfWorkManager)
    : ShortLivedCache<string, TenantLookup>(memory, unitOfWorkManager), ISingletonDependency
{
}

/// <summary>The outcome of looking for a tenant.</summary>
/// <param name="Tenant">The tenant, or null when there is none.</param>
internal sealed record TenantLookup(TenantConfiguration? Tenant)
{
    internal static TenantLookup Of(Tenant? tenant) =>
        new(tenant is null ? null : new TenantConfiguration(tenant.Id, tenant.Name, tenant.NormalizedName));
}
