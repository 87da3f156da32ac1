using PropertySuite.Repairs.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.Repairs.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class RepairsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(RepairsPermissions.GroupName, L(RepairsPermissions.GroupName));
        var orders = group.AddPermission(RepairsPermissions.Orders.Default, L(RepairsPermissions.Orders.Default));
        foreach (var name in new[]
        {
            RepairsPermissions.Orders.ViewAll,
            RepairsPermissions.Orders.Create,
            RepairsPermissions.Orders.Dispatch,
            RepairsPermissions.Orders.Execute,
            RepairsPermissions.Orders.ActForTechnician,
            RepairsPermissions.Orders.RecordCustomerDecision,
            RepairsPermissions.Orders.Cancel,
            RepairsPermissions.Orders.SuspendLong,
            RepairsPermissions.Orders.QuoteAboveLimit,
            RepairsPermissions.Orders.ViewContact,
            RepairsPermissions.Orders.Export,
            RepairsPermissions.Orders.DeleteAttachments,
        })
        {
            orders.AddChild(name, L(name));
        }
    }

    private static LocalizableString L(string name) => LocalizableString.Create<RepairsResource>("Permission:" + name);
}
