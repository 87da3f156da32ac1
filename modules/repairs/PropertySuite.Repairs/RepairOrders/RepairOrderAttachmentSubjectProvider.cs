using Microsoft.AspNetCore.Authorization;
using PropertySuite.Attachments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <summary>
/// Lets repair orders carry photos and documents. Who sees the order sees them. The desk adds to any order until it is closed or
/// cancelled, a technician to their own while the work lasts; deleting what others added needs a permission.
/// </summary>
public class RepairOrderAttachmentSubjectProvider(
    IRepairOrderRepository orders, IAuthorizationService authorization, ICurrentUser currentUser) : IAttachmentSubjectProvider, ITransientDependency
{
    /// <inheritdoc />
    public string SubjectType => RepairOrderConsts.SubjectType;

    /// <inheritdoc />
    public virtual async Task<AttachmentSubject?> FindAsync(Guid subjectId)
    {
        if (!await authorization.IsGrantedAsync(OrderPermissions.Default) || await orders.FindAsync(subjectId) is not { } order)
        {
            return null;
        }

        var isAssigned = order.IsAssignedTo(currentUser.Id);
        var seesAll = await authorization.IsGrantedAsync(OrderPermissions.ViewAll);
        if (!isAssigned && !seesAll)
        {
            return null;
        }

        var isOpen = !RepairTransitions.Table.IsFinal(order.State);
        var mayAdd = isOpen
            && ((isAssigned && await authorization.IsGrantedAsync(OrderPermissions.Execute))
                || (seesAll && (await authorization.IsGrantedAsync(OrderPermissions.Create) || await authorization.IsGrantedAsync(OrderPermissions.ActForTechnician))));
        return new AttachmentSubject(order.SiteId, mayAdd, seesAll && await authorization.IsGrantedAsync(OrderPermissions.DeleteAttachments));
    }

    /// <inheritdoc />
    public virtual Task<bool> MayCreateAsync() => authorization.IsGrantedAsync(OrderPermissions.Create);
}
