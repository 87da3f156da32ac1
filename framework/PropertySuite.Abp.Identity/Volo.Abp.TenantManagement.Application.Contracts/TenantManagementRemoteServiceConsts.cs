namespace Volo.Abp.TenantManagement;

/// <summary>Names of the tenant management module's HTTP service.</summary>
public static class TenantManagementRemoteServiceConsts
{
    /// <summary>Name of the remote service.</summary>
    public const string RemoteServiceName = "AbpTenantManagement";

    /// <summary>Name of the module among the services.</summary>
    public const string ModuleName = "multi-tenancy";
}
