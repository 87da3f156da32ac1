using PropertySuite.FollowUps.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.FollowUps.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class FollowUpsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(FollowUpsPermissions.GroupName, L(FollowUpsPermissions.GroupName));
        var callbacks = group.AddPermission(FollowUpsPermissions.Callbacks.Default, L(FollowUpsPermissions.Callbacks.Default));
        callbacks.AddChild(FollowUpsPermissions.Callbacks.Record, L(FollowUpsPermissions.Callbacks.Record));
        callbacks.AddChild(FollowUpsPermissions.Callbacks.Assign, L(FollowUpsPermissions.Callbacks.Assign));
        callbacks.AddChild(FollowUpsPermissions.Callbacks.ViewContact, L(FollowUpsPermissions.Callbacks.ViewContact));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<FollowUpsResource>("Permission:" + name);
}
