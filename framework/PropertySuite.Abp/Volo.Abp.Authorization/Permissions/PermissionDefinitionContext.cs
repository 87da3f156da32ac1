using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Collects the definitions of all providers.</summary>
public class PermissionDefinitionContext : IPermissionDefinitionContext
{
    /// <summary>Creates an empty context.</summary>
    public PermissionDefinitionContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
    }

    /// <inheritdoc />
    public IServiceProvider ServiceProvider { get; }

    /// <summary>The groups so far, by name.</summary>
    public Dictionary<string, PermissionGroupDefinition> Groups { get; } = [];

    /// <inheritdoc />
    public virtual PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        Check.NotNull(name, nameof(name));
        var group = new PermissionGroupDefinition(name, displayName);
        if (!Groups.TryAdd(name, group))
        {
            throw new AbpException($"There is already a permission group called {name}.");
        }

        return group;
    }

    /// <inheritdoc />
    public virtual PermissionGroupDefinition GetGroup(string name)
        => GetGroupOrNull(name) ?? throw new AbpException($"There is no permission group called {name}.");

    /// <inheritdoc />
    public virtual PermissionGroupDefinition? GetGroupOrNull(string name)
    {
        Check.NotNull(name, nameof(name));
        return Groups.GetValueOrDefault(name);
    }

    /// <inheritdoc />
    public virtual void RemoveGroup(string name)
    {
        Check.NotNull(name, nameof(name));
        if (!Groups.Remove(name))
        {
            throw new AbpException($"There is no permission group called {name}.");
        }
    }

    /// <inheritdoc />
    public virtual PermissionDefinition? GetPermissionOrNull(string name)
    {
        Check.NotNull(name, nameof(name));
        return Groups.Values.Select(group => group.GetPermissionOrNull(name)).FirstOrDefault(permission => permission != null);
    }
}
