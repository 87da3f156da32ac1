using Microsoft.Extensions.Caching.Memory;
using PropertySuite.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.SettingManagement;

/// <summary>Keeps for a few seconds which values a provider stores.</summary>
internal class SettingValueCache(IMemoryCache memory, IUnitOfWorkManager unitOfWorkManager)
    : ShortLivedCache<SettingHolder, IReadOnlyDictionary<string, string>>(memory, unitOfWorkManager), ISingletonDependency
{
}

/// <summary>Who has values of settings.</summary>
/// <param name="ProviderName">Kind: "G" everybody, "T" tenant, "U" user, or a module's own.</param>
/// <param name="ProviderKey">Which tenant, user …</param>
internal readonly record struct SettingHolder(string? ProviderName, string? ProviderKey);
