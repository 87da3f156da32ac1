using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A named group of permissions, as a rule those of one module.</summary>
public class PermissionGroupDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _permissions = [];

    internal PermissionGroupDefinition(string name, ILocalizableString? displayName)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    /// <summary>Unique name.</summary>
    public string Name { get; }

    /// <summary>Name for users; the name itself unless given.</summary>
    public ILocalizableString DisplayName { get; set; }

    /// <summary>The permissions at the top of the group.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    /// <inheritdoc />
    public virtual PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    /// <summary>All permissions of the group, each parent before its children.</summary>
    public virtual List<PermissionDefinition> GetPermissionsWithChildren()
        => [.. _permissions.SelectMany(permission => permission.GetSelfAndDescendants())];

    /// <summary>The permission called <paramref name="name"/> at any depth, or null.</summary>
    public PermissionDefinition? GetPermissionOrNull(string name)
        => GetPermissionsWithChildren().Find(permission => permission.Name == name);

    /// <inheritdoc />
    public override string ToString() => $"[{nameof(PermissionGroupDefinition)} {Name}]";
}
