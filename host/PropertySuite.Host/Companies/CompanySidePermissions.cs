using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using PropertySuite.Administration.Permissions;

namespace PropertySuite.Host;

/// <summary>
/// Makes every permission a company's own but those of administration, so that the administrator of the installation, who belongs to no
/// company, can do nothing in a business module. A new module is a company's without saying so.
/// </summary>
public class CompanySidePermissions : PermissionDefinitionProvider
{
    private static readonly string[] PlatformGroups =
        [IdentityPermissions.GroupName, TenantManagementPermissions.GroupName, AdministrationPermissions.GroupName];

    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
    }

    /// <inheritdoc />
    public override void PostDefine(IPermissionDefinitionContext context)
    {
        var permissions = ((PermissionDefinitionContext)context).Groups.Values
            .Where(group => !PlatformGroups.Contains(group.Name))
            .SelectMany(group => group.GetPermissionsWithChildren());
        foreach (var permission in permissions)
        {
            permission.MultiTenancySide = MultiTenancySides.Tenant;
        }
    }
}
