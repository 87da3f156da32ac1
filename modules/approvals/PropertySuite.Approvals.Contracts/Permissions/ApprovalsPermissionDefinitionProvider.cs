using PropertySuite.Permissions;
using PropertySuite.Approvals.Localization;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.Approvals.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class ApprovalsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(ApprovalsPermissions), typeof(ApprovalsResource));
}
