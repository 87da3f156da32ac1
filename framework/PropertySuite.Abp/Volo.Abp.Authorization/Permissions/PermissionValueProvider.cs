using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Base of value providers that look into the permission store.</summary>
public abstract class PermissionValueProvider : IPermissionValueProvider, ITransientDependency
{
    /// <summary>Creates the provider.</summary>
    protected PermissionValueProvider(IPermissionStore permissionStore)
    {
        PermissionStore = permissionStore;
    }

    /// <inheritdoc />
    public abstract string Name { get; }

    /// <summary>Where grants are read.</summary>
    protected IPermissionStore PermissionStore { get; }

    /// <inheritdoc />
    public abstract Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    /// <inheritdoc />
    public abstract Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);
}
