using Volo.Abp.DependencyInjection;

namespace Volo.Abp.PermissionManagement;

/// <summary>Keeps the grants of one kind of holder.</summary>
public interface IPermissionManagementProvider : ITransientDependency
{
    /// <summary>The kind: "R" role, "U" user.</summary>
    string Name { get; }

    /// <summary>Whether this kind of holder grants the permission to the given holder.</summary>
    Task<PermissionValueProviderGrantInfo> CheckAsync(string name, string providerName, string providerKey);

    /// <summary>The same for several permissions.</summary>
    Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(string[] names, string providerName, string providerKey);

    /// <summary>Grants the permission to a holder of this kind or takes it away.</summary>
    Task SetAsync(string name, string providerKey, bool isGranted);
}
