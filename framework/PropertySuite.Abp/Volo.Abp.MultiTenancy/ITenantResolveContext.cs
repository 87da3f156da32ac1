using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Where contributors leave what they found.</summary>
public interface ITenantResolveContext : IServiceProviderAccessor
{
    string? TenantIdOrName { get; set; }

    /// <summary>The contributor knows the answer, even if that is the host: nobody else is asked.</summary>
    bool Handled { get; set; }
}
