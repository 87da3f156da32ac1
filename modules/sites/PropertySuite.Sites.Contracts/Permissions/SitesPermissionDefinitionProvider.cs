using PropertySuite.Sites.Localization;
using PropertySuite.Permissions;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.Sites.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class SitesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(SitesPermissions), typeof(SitesResource));
}
