namespace Volo.Abp.MultiTenancy;

/// <summary>One way to find the tenant of a request.</summary>
public interface ITenantResolveContributor
{
    string Name { get; }

    Task ResolveAsync(ITenantResolveContext context);
}
