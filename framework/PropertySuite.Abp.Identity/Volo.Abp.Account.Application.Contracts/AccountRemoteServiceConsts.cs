namespace Volo.Abp.Account;

/// <summary>Names of the account module's HTTP service.</summary>
public static class AccountRemoteServiceConsts
{
    /// <summary>Name of the remote service.</summary>
    public const string RemoteServiceName = "AbpAccount";

    /// <summary>Name of the module among the services.</summary>
    public const string ModuleName = "account";
}
