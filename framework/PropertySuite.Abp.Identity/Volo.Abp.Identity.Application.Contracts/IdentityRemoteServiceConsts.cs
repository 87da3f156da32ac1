namespace Volo.Abp.Identity;

/// <summary>Names of the identity module's HTTP service.</summary>
public static class IdentityRemoteServiceConsts
{
    /// <summary>Name of the remote service.</summary>
    public const string RemoteServiceName = "AbpIdentity";

    /// <summary>Name of the module among the services.</summary>
    public const string ModuleName = "identity";
}
