using PropertySuite.OwnerRecords.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.OwnerRecords.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class OwnerRecordsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(OwnerRecordsPermissions.GroupName, L("Permission:OwnerRecords"));

        var parties = group.AddPermission(OwnerRecordsPermissions.Parties.Default, L("Permission:OwnerRecords.Parties"));
        parties.AddChild(OwnerRecordsPermissions.Parties.Create, L("Permission:OwnerRecords.Parties.Create"));
        parties.AddChild(OwnerRecordsPermissions.Parties.Update, L("Permission:OwnerRecords.Parties.Update"));
        parties.AddChild(OwnerRecordsPermissions.Parties.ViewPhone, L("Permission:OwnerRecords.Parties.ViewPhone"));
        parties.AddChild(OwnerRecordsPermissions.Parties.RevealIdNumber, L("Permission:OwnerRecords.Parties.RevealIdNumber"));
        parties.AddChild(OwnerRecordsPermissions.Parties.ViewAccessLog, L("Permission:OwnerRecords.Parties.ViewAccessLog"));

        var households = group.AddPermission(OwnerRecordsPermissions.Households.Default, L("Permission:OwnerRecords.Households"));
        households.AddChild(OwnerRecordsPermissions.Households.Update, L("Permission:OwnerRecords.Households.Update"));

        var imports = group.AddPermission(OwnerRecordsPermissions.Imports.Default, L("Permission:OwnerRecords.Imports"));
        imports.AddChild(OwnerRecordsPermissions.Imports.Run, L("Permission:OwnerRecords.Imports.Run"));
    }

    private static LocalizableString L(string key) => LocalizableString.Create<OwnerRecordsResource>(key);
}
