using Microsoft.AspNetCore.Authorization;
using PropertySuite.Cases;
using PropertySuite.Repairs.Localization;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Users;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <summary>
/// Where my repair stands (报修进度): the customer sees the state of the order, what was promised and the steps that are theirs to see, and can ask again what is
/// being done. Who works on it, who reported it and any phone number stay inside.
/// </summary>
public class RepairProgressLinkPurpose(
    IRepairOrderRepository orders,
    RepairProgressView view,
    RepairLimitsReader limits,
    CaseRecorder<RepairOrder> recorder,
    IAuthorizationService authorization,
    ICurrentUser currentUser,
    IClock clock) : ILinkPurpose, ITransientDependency
{
    /// <summary>Key of the purpose.</summary>
    public const string Key = "repairs.progress";

    /// <summary>The customer asks again (催办).</summary>
    public const string Urge = nameof(RepairAction.Urge);

    /// <summary>Whoever holds a link that allows it may do what who takes a call may: record that the customer asks again, nothing else.</summary>
    private static readonly CaseActor Holder = new(null, "", OrderPermissions.Create);

    /// <inheritdoc />
    public LinkPurposeDefinition Definition { get; } =
        new(Key, typeof(RepairsResource), RepairOrderConsts.SubjectType, OrderPermissions.Create, Urge);

    /// <inheritdoc />
    public virtual async Task<LinkSubject?> FindSubjectAsync(Guid subjectId) =>
        await authorization.IsGrantedAsync(OrderPermissions.Default)
        && await orders.FindAsync(subjectId) is { } order
        && (order.IsAssignedTo(currentUser.Id) || await authorization.IsGrantedAsync(OrderPermissions.ViewAll))
            ? new LinkSubject(order.SiteId, order.ContactName)
            : null;

    /// <inheritdoc />
    public virtual async Task<LinkViewDto?> ShowAsync(Guid subjectId)
    {
        if (await orders.FindAsync(subjectId) is not { } order)
        {
            return null;
        }

        var (limit, now) = (await limits.GetAsync(order.SiteId), clock.Now);
        if (order.ClosedAt + limit.ProgressShownAfterClosing <= now)
        {
            return null;
        }

        var shown = await view.OfAsync(order);
        var lastUrged = shown.Steps.Where(step => step.Kind == Urge).Select(step => (DateTime?)step.At).Max();
        if (RepairTransitions.Table.AvailableActions(order, Holder).Contains(RepairAction.Urge) && !(now - lastUrged < limit.ProgressUrgedAgainAfter))
        {
            shown.View.Actions.Add(Urge);
        }

        return shown.View;
    }

    /// <inheritdoc />
    public virtual async Task ActAsync(Guid subjectId, string action, string? personName)
    {
        var order = await orders.GetAsync(subjectId);
        var step = order.Urge(Holder, clock.Now);
        await recorder.SaveAsync(order, step with
        {
            ActorName = personName,
            Variant = "ByLink",
            Data = new Dictionary<string, TimelineValue>(step.Data) { ["link"] = TimelineValue.Key($"LinkPurpose:{Key}") },
        });
    }
}
