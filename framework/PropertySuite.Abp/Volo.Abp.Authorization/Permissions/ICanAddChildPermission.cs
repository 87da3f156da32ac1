using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Can hold permissions: a group or a permission.</summary>
public interface ICanAddChildPermission
{
    /// <summary>Adds a permission.</summary>
    PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true);
}
