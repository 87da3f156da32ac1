namespace Volo.Abp.MultiTenancy;

/// <summary>Who is asked for the tenant of a request, in this order.</summary>
public class AbpTenantResolveOptions
{
    public List<ITenantResolveContributor> TenantResolvers { get; } = [];

    /// <summary>Id or name of the tenant where nobody names one; null: the host.</summary>
    public string? FallbackTenant { get; set; }
}
