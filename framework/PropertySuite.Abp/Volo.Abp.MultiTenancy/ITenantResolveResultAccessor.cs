namespace Volo.Abp.MultiTenancy;

/// <summary>Keeps how the tenant of the request was found.</summary>
public interface ITenantResolveResultAccessor
{
    TenantResolveResult? Result { get; set; }
}
