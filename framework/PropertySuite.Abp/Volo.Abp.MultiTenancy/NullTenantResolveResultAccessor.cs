using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Keeps nothing: outside of requests there is nothing to find.</summary>
[Dependency(TryRegister = true)]
public class NullTenantResolveResultAccessor : ITenantResolveResultAccessor, ISingletonDependency
{
    [DisablePropertyInjection]
    public TenantResolveResult? Result
    {
        get => null;
        set { }
    }
}
