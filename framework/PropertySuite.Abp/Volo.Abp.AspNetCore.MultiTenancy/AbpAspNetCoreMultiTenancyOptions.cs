namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Options of the tenant of a request.</summary>
public class AbpAspNetCoreMultiTenancyOptions
{
    /// <summary>Name of the query parameter, header and cookie. Default <c>__tenant</c>.</summary>
    public string TenantKey { get; set; } = "__tenant";
}
