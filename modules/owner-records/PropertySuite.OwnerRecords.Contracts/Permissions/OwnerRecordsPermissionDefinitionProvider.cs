using PropertySuite.OwnerRecords.Localization;
using PropertySuite.Permissions;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.OwnerRecords.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class OwnerRecordsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(OwnerRecordsPermissions), typeof(OwnerRecordsResource));
}
