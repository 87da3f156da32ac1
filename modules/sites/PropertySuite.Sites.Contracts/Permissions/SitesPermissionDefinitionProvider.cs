using PropertySuite.Sites.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.Sites.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class SitesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SitesPermissions.GroupName, L("Permission:Sites"));
        group.AddPermission(SitesPermissions.AllSites, L("Permission:Sites.AllSites"));

        var sites = group.AddPermission(SitesPermissions.Sites.Default, L("Permission:Sites.Sites"));
        sites.AddChild(SitesPermissions.Sites.Create, L("Permission:Sites.Sites.Create"));
        sites.AddChild(SitesPermissions.Sites.Update, L("Permission:Sites.Sites.Update"));
        sites.AddChild(SitesPermissions.Sites.ManageSettings, L("Permission:Sites.Sites.ManageSettings"));

        var buildings = group.AddPermission(SitesPermissions.Buildings.Default, L("Permission:Sites.Buildings"));
        buildings.AddChild(SitesPermissions.Buildings.Create, L("Permission:Sites.Buildings.Create"));
        buildings.AddChild(SitesPermissions.Buildings.Update, L("Permission:Sites.Buildings.Update"));

        var units = group.AddPermission(SitesPermissions.Units.Default, L("Permission:Sites.Units"));
        units.AddChild(SitesPermissions.Units.Create, L("Permission:Sites.Units.Create"));
        units.AddChild(SitesPermissions.Units.Update, L("Permission:Sites.Units.Update"));

        var memberships = group.AddPermission(SitesPermissions.Memberships.Default, L("Permission:Sites.Memberships"));
        memberships.AddChild(SitesPermissions.Memberships.Manage, L("Permission:Sites.Memberships.Manage"));

        var dictionaries = group.AddPermission(SitesPermissions.Dictionaries.Default, L("Permission:Sites.Dictionaries"));
        dictionaries.AddChild(SitesPermissions.Dictionaries.Manage, L("Permission:Sites.Dictionaries.Manage"));
    }

    private static LocalizableString L(string key) => LocalizableString.Create<SitesResource>(key);
}
