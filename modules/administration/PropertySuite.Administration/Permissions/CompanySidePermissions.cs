using PropertySuite.Administration.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Administration;

/// <summary>
/// Makes every permission a company's own but those of administration, so that the administrator of the installation, who belongs to no
/// company, can do nothing in a business module. A new module is a company's without saying so.
/// </summary>
public class CompanySidePermissions : PermissionDefinitionProvider
{
    private static readonly string[] AdministrativeGroups =
        [IdentityPermissions.GroupName, TenantManagementPermissions.GroupName, AdministrationPermissions.GroupName];

    /// <summary>Whether the permissions of a group are about the work of the company, not about its users, roles, settings and logs.</summary>
    public static bool IsBusiness(PermissionGroupDefinition group) => !AdministrativeGroups.Contains(group.Name);

    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
    }

    /// <inheritdoc />
    public override void PostDefine(IPermissionDefinitionContext context)
    {
        var permissions = ((PermissionDefinitionContext)context).Groups.Values.Where(IsBusiness)
            .SelectMany(group => group.GetPermissionsWithChildren());
        foreach (var permission in permissions)
        {
            permission.MultiTenancySide = MultiTenancySides.Tenant;
        }
    }
}
