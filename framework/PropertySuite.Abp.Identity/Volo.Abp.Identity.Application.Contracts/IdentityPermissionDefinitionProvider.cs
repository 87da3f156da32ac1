using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.Identity;

/// <summary>Defines the permissions of the identity module.</summary>
public class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.GroupName, L("IdentityManagement"));

        var roles = group.AddPermission(IdentityPermissions.Roles.Default, L("RoleManagement"));
        roles.AddChild(IdentityPermissions.Roles.Create, L("Create"));
        roles.AddChild(IdentityPermissions.Roles.Update, L("Edit"));
        roles.AddChild(IdentityPermissions.Roles.Delete, L("Delete"));
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, L("ChangePermissions"));

        var users = group.AddPermission(IdentityPermissions.Users.Default, L("UserManagement"));
        users.AddChild(IdentityPermissions.Users.Create, L("Create"));
        users.AddChild(IdentityPermissions.Users.Update, L("Edit"))
            .AddChild(IdentityPermissions.Users.ManageRoles, L("ManageRoles"));
        users.AddChild(IdentityPermissions.Users.Delete, L("Delete"));
        users.AddChild(IdentityPermissions.Users.ManagePermissions, L("ChangePermissions"));

        group.AddPermission(IdentityPermissions.UserLookup.Default, L("UserLookup"));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<IdentityResource>($"Permission:{name}");
}
