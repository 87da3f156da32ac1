using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A permission that can be granted to roles and users.</summary>
public class PermissionDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _children = [];

    internal PermissionDefinition(string name, ILocalizableString? displayName, MultiTenancySides multiTenancySide, bool isEnabled)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
        MultiTenancySide = multiTenancySide;
        IsEnabled = isEnabled;
    }

    /// <summary>Unique name; also the name of the authorization policy.</summary>
    public string Name { get; }

    /// <summary>The permission above; null at the top of a group. It structures the display and is not required by a check.</summary>
    public PermissionDefinition? Parent { get; private set; }

    /// <summary>On which side of multi-tenancy it can be granted.</summary>
    public MultiTenancySides MultiTenancySide { get; set; }

    /// <summary>Names of the value providers that may grant it; empty for all.</summary>
    public List<string> Providers { get; } = [];

    /// <summary>Name for users; the name itself unless given.</summary>
    public ILocalizableString DisplayName { get; set; }

    /// <summary>The permissions below.</summary>
    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>False makes every check fail and hides it.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Adds a permission below this one.</summary>
    public virtual PermissionDefinition AddChild(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled) { Parent = this };
        _children.Add(child);
        return child;
    }

    PermissionDefinition ICanAddChildPermission.AddPermission(
        string name,
        ILocalizableString? displayName,
        MultiTenancySides multiTenancySide,
        bool isEnabled)
        => AddChild(name, displayName, multiTenancySide, isEnabled);

    /// <summary>Lets only the named value providers grant it.</summary>
    public virtual PermissionDefinition WithProviders(params string[] providers)
    {
        Providers.AddRange(providers.Except(Providers).ToList());
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => $"[{nameof(PermissionDefinition)} {Name}]";

    internal IEnumerable<PermissionDefinition> GetSelfAndDescendants()
        => _children.SelectMany(child => child.GetSelfAndDescendants()).Prepend(this);
}
