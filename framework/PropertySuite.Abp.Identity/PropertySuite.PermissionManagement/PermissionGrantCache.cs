using Microsoft.Extensions.Caching.Memory;
using PropertySuite.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.PermissionManagement;

/// <summary>Keeps for a few seconds which permissions a holder has.</summary>
internal class PermissionGrantCache(IMemoryCache memory, IUnitOfWorkManager unitOfWorkManager)
    : ShortLivedCache<TenantPermissionHolder, IReadOnlySet<string>>(memory, unitOfWorkManager), ISingletonDependency
{
}
