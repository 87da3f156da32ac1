using PropertySuite.Administration.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class AdministrationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(AdministrationPermissions.GroupName, L(AdministrationPermissions.GroupName));
        group.AddPermission(AdministrationPermissions.Users.Export, L(AdministrationPermissions.Users.Export));
        Add(group, AdministrationPermissions.OrganizationUnits.Default, AdministrationPermissions.OrganizationUnits.Manage);
        Add(group, AdministrationPermissions.Settings.Default, AdministrationPermissions.Settings.Manage);
        Add(group, AdministrationPermissions.AuditLogs.Default, AdministrationPermissions.AuditLogs.Export);
        Add(group, AdministrationPermissions.SignIns.Default, AdministrationPermissions.SignIns.Export);
        Add(group, AdministrationPermissions.Jobs.Default, AdministrationPermissions.Jobs.Manage);
        Add(group, AdministrationPermissions.ApiClients.Default, AdministrationPermissions.ApiClients.Manage, MultiTenancySides.Tenant);
    }

    private static void Add(
        PermissionGroupDefinition group, string name, string child, MultiTenancySides side = MultiTenancySides.Both) =>
        group.AddPermission(name, L(name), side).AddChild(child, L(child), side);

    private static LocalizableString L(string name) => LocalizableString.Create<AdministrationResource>("Permission:" + name);
}
