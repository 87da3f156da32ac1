using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Base of the classes in which modules define their permissions.</summary>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ITransientDependency
{
    /// <inheritdoc />
    public virtual void PreDefine(IPermissionDefinitionContext context)
    {
    }

    /// <inheritdoc />
    public abstract void Define(IPermissionDefinitionContext context);

    /// <inheritdoc />
    public virtual void PostDefine(IPermissionDefinitionContext context)
    {
    }
}
