namespace Volo.Abp.MultiTenancy;

/// <summary>Base class of contributors.</summary>
public abstract class TenantResolveContributorBase : ITenantResolveContributor
{
    public abstract string Name { get; }

    public abstract Task ResolveAsync(ITenantResolveContext context);
}
