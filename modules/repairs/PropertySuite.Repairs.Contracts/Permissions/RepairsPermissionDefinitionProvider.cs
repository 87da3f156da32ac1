using PropertySuite.Repairs.Localization;
using PropertySuite.Permissions;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.Repairs.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class RepairsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(RepairsPermissions), typeof(RepairsResource));
}
