using PropertySuite.Approvals;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Repairs;

/// <summary>
/// Takes the answer to a quote above the limit into its order, as of the moment of the answer: on to the customer, or back to the technician. The same news twice
/// does nothing the second time. That the quote was returned for completion stands in the order's timeline.
/// </summary>
public class QuoteApprovalHandler(IRepairOrderRepository orders, CaseRecorder<RepairOrder> recorder)
    : IDistributedEventHandler<ApprovalDecidedEto>, IDistributedEventHandler<ApprovalReturnedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(ApprovalDecidedEto eventData)
    {
        if (eventData.Kind != RepairOrderConsts.QuoteApprovalKind)
        {
            return;
        }

        var order = await orders.GetAsync(eventData.SubjectId);
        var step = order.AnswerProposedQuote(
            eventData.Round, eventData.Outcome == ApprovalOutcome.Approved, eventData.DecidedByName, eventData.Note, eventData.DecidedAt);
        if (step is not null)
        {
            await recorder.SaveAsync(order, step);
        }
    }

    /// <inheritdoc />
    public virtual async Task HandleEventAsync(ApprovalReturnedEto eventData)
    {
        if (eventData.Kind == RepairOrderConsts.QuoteApprovalKind)
        {
            await recorder.WriteAsync(
                await orders.GetAsync(eventData.SubjectId),
                "ReturnQuote",
                "Timeline:ReturnQuote",
                isVisibleToCustomer: false,
                new Dictionary<string, TimelineValue> { ["name"] = TimelineValue.Text(eventData.ReturnedByName), ["words"] = TimelineValue.Text(eventData.Note) },
                eventData.ReturnedAt);
        }
    }
}
