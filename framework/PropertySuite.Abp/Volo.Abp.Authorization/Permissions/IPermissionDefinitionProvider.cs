namespace Volo.Abp.Authorization.Permissions;

/// <summary>Defines permissions, once, when they are first asked for.</summary>
public interface IPermissionDefinitionProvider
{
    /// <summary>Runs before every <see cref="Define"/>.</summary>
    void PreDefine(IPermissionDefinitionContext context);

    /// <summary>Defines permissions.</summary>
    void Define(IPermissionDefinitionContext context);

    /// <summary>Runs after every <see cref="Define"/>.</summary>
    void PostDefine(IPermissionDefinitionContext context);
}
