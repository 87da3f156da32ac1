using PropertySuite.Cases;
using PropertySuite.FollowUps;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Repairs;

/// <summary>
/// Takes the outcome of a callback into its order: closes it, or reopens it as rework when the customer is not satisfied, as of the
/// moment of the outcome. The same news twice does nothing the second time.
/// </summary>
public class CallbackConcludedHandler(
    IRepairOrderRepository orders,
    CaseRecorder<RepairOrder> recorder,
    RepairLimitsReader limits,
    RepairPromises promises) : IDistributedEventHandler<CallbackConcludedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(CallbackConcludedEto eventData)
    {
        if (eventData.SourceType != RepairOrderConsts.SubjectType)
        {
            return;
        }

        var order = await orders.GetAsync(eventData.SourceId);
        var step = order.ConcludeCallback(
            eventData.Round,
            ToResult(eventData.Outcome),
            eventData.Opinion,
            await promises.AfterRejectionAsync(order, eventData.ConcludedAt, await limits.GetAsync(order.SiteId)),
            eventData.ConcludedAt);
        if (step is not null)
        {
            await recorder.SaveAsync(order, step);
        }
    }

    private static RepairCallbackResult ToResult(CallbackOutcome outcome) => outcome switch
    {
        CallbackOutcome.Satisfied => RepairCallbackResult.Satisfied,
        CallbackOutcome.FairlySatisfied => RepairCallbackResult.FairlySatisfied,
        CallbackOutcome.Unsatisfied => RepairCallbackResult.Unsatisfied,
        CallbackOutcome.Unreachable => RepairCallbackResult.Unreachable,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
