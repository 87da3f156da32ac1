using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>The store of an application that keeps no grants: nobody has any permission.</summary>
[Dependency(TryRegister = true)]
public class NullPermissionStore : IPermissionStore, ISingletonDependency
{
    /// <inheritdoc />
    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) => Task.FromResult(false);

    /// <inheritdoc />
    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
        => Task.FromResult(new MultiplePermissionGrantResult(names));
}
