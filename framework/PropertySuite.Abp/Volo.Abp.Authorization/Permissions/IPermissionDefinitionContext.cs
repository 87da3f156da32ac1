using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>The permissions while they are being defined.</summary>
public interface IPermissionDefinitionContext
{
    /// <summary>Services for definitions that depend on something.</summary>
    IServiceProvider ServiceProvider { get; }

    /// <summary>Adds a group.</summary>
    /// <exception cref="AbpException">There is a group with that name.</exception>
    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    /// <summary>The group called <paramref name="name"/>.</summary>
    /// <exception cref="AbpException">There is no group with that name.</exception>
    PermissionGroupDefinition GetGroup(string name);

    /// <summary>The group called <paramref name="name"/>, or null.</summary>
    PermissionGroupDefinition? GetGroupOrNull(string name);

    /// <summary>Removes a group with its permissions.</summary>
    /// <exception cref="AbpException">There is no group with that name.</exception>
    void RemoveGroup(string name);

    /// <summary>The permission called <paramref name="name"/> in any group, or null.</summary>
    PermissionDefinition? GetPermissionOrNull(string name);
}
