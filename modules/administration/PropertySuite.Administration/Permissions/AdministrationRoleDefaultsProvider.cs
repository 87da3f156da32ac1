using PropertySuite.Administration.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.Administration;

/// <summary>Who administers a company at first: one role, and it does nothing else.</summary>
public class AdministrationRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(IdentityPermissions.Users.Default, Administrator)
        .Give(IdentityPermissions.Users.Create, Administrator)
        .Give(IdentityPermissions.Users.Update, Administrator)
        .Give(IdentityPermissions.Users.ManageRoles, Administrator)
        .Give(IdentityPermissions.Users.ManagePermissions, Administrator)
        .Give(IdentityPermissions.Users.Delete, Administrator)
        .Give(IdentityPermissions.UserLookup.Default, Administrator)
        .Give(IdentityPermissions.Roles.Default, Administrator)
        .Give(IdentityPermissions.Roles.Create, Administrator)
        .Give(IdentityPermissions.Roles.Update, Administrator)
        .Give(IdentityPermissions.Roles.ManagePermissions, Administrator)
        .Give(IdentityPermissions.Roles.Delete, Administrator)
        .Give(AdministrationPermissions.Users.Export, Administrator)
        .Give(AdministrationPermissions.OrganizationUnits.Default, Administrator)
        .Give(AdministrationPermissions.OrganizationUnits.Manage, Administrator)
        .Give(AdministrationPermissions.Settings.Default, Administrator)
        .Give(AdministrationPermissions.Settings.Manage, Administrator)
        .Give(AdministrationPermissions.AuditLogs.Default, Administrator, PrivacyOfficer)
        .Give(AdministrationPermissions.AuditLogs.Export, Administrator)
        .Give(AdministrationPermissions.SignIns.Default, Administrator)
        .Give(AdministrationPermissions.SignIns.Export, Administrator)
        .Give(AdministrationPermissions.Jobs.Default, Administrator)
        .Give(AdministrationPermissions.Jobs.Manage, Administrator)
        .Give(AdministrationPermissions.ApiClients.Default, Administrator)
        .Give(AdministrationPermissions.ApiClients.Manage, Administrator);
}
