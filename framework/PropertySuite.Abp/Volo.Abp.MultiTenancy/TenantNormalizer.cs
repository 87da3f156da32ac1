using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Upper case, by the invariant culture.</summary>
public class TenantNormalizer : ITenantNormalizer, ITransientDependency
{
    public virtual string? NormalizeName(string? name) => name?.Normalize().ToUpperInvariant();
}
