namespace Volo.Abp.MultiTenancy;

public static class TenantResolverConsts
{
    /// <summary>Name of the query parameter, header, cookie or route value that names a tenant.</summary>
    public const string DefaultTenantKey = "__tenant";
}
