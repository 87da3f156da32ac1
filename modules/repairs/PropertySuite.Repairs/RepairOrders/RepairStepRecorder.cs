using PropertySuite.FollowUps;
using PropertySuite.Repairs.Localization;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Repairs;

/// <summary>
/// Stores what an action did to an order: the order, its timeline entry and, when it now waits for one, the callback. All in the current
/// transaction.
/// </summary>
public class RepairStepRecorder(
    IRepairOrderRepository orders,
    ITimelineIntegrationService timeline,
    ICallbackIntegrationService callbacks) : ITransientDependency
{
    private static readonly string ResourceName = LocalizationResourceNameAttribute.GetName(typeof(RepairsResource));

    /// <summary>Stores the order and the step.</summary>
    public virtual async Task SaveAsync(RepairOrder order, RepairStep step)
    {
        await orders.UpdateAsync(order, autoSave: true);
        await WriteAsync(
            order, step.Transition.Action.ToString(), step.Transition.TimelineKey, step.Transition.IsVisibleToCustomer, step.Data, step.At);
        if (step.Transition.To == RepairState.AwaitingCallback)
        {
            await RequestCallbackAsync(order);
        }
    }

    /// <summary>Writes an entry that is not a step: the call itself, a note, a look at the phone number.</summary>
    public virtual Task WriteAsync(
        RepairOrder order,
        string kind,
        string textKey,
        bool isVisibleToCustomer,
        IReadOnlyDictionary<string, TimelineValue> data,
        DateTime? at = null)
        => timeline.AppendAsync(new AppendTimelineEntryDto
        {
            SiteId = order.SiteId,
            SubjectType = RepairOrderConsts.SubjectType,
            SubjectId = order.Id,
            Kind = kind,
            ResourceName = ResourceName,
            TextKey = textKey,
            Data = data,
            IsVisibleToCustomer = isVisibleToCustomer,
            OccurredAt = at,
        });

    private Task RequestCallbackAsync(RepairOrder order) => callbacks.RequestAsync(new RequestCallbackDto
    {
        TenantId = order.TenantId,
        SiteId = order.SiteId,
        SourceType = RepairOrderConsts.SubjectType,
        SourceId = order.Id,
        SourceNumber = order.Number,
        Round = order.CallbackRound,
        UnitId = order.UnitId,
        Location = order.Location,
        ContactName = order.ContactName,
        ContactPhone = order.ContactPhone,
        Summary = $"{order.Description} → {order.Result}".Truncate(RepairOrderConsts.MaxDescriptionLength)!,
        DueAt = order.CallbackDueAt!.Value,
        ExcludedUserIds = order.EverAssignedIds,
        Reason = Enum.Parse<CallbackReason>(order.CallbackDecision!.Value.ToString()),
    });
}
