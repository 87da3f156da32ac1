using PropertySuite.FollowUps.Localization;
using PropertySuite.Permissions;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.FollowUps.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class FollowUpsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(FollowUpsPermissions), typeof(FollowUpsResource));
}
