namespace Volo.Abp.PermissionManagement;

/// <summary>Names of permission management's HTTP service.</summary>
public static class PermissionManagementRemoteServiceConsts
{
    /// <summary>Name of the remote service.</summary>
    public const string RemoteServiceName = "AbpPermissionManagement";

    /// <summary>Name of the module among the services.</summary>
    public const string ModuleName = "permissionManagement";
}
