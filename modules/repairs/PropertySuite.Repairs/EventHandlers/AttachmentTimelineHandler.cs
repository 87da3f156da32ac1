using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Repairs;

/// <summary>Writes into an order's timeline that files came or went.</summary>
public class AttachmentTimelineHandler(IRepairOrderRepository orders, CaseRecorder<RepairOrder> recorder)
    : IDistributedEventHandler<AttachmentsAddedEto>, IDistributedEventHandler<AttachmentWithdrawnEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(AttachmentsAddedEto eventData)
    {
        if (eventData.SubjectType == RepairOrderConsts.SubjectType)
        {
            await recorder.WriteAsync(
                await orders.GetAsync(eventData.SubjectId),
                "AddAttachment",
                $"Timeline:AddAttachment.{eventData.Kind}{(eventData.Category == AttachmentCategory.General ? "" : eventData.Category)}",
                isVisibleToCustomer: false,
                new Dictionary<string, TimelineValue>
                {
                    ["count"] = TimelineValue.Text($"{eventData.FileNames.Count}"),
                    ["name"] = TimelineValue.Text(eventData.FileNames[0]),
                },
                eventData.AddedAt);
        }
    }

    /// <inheritdoc />
    public virtual async Task HandleEventAsync(AttachmentWithdrawnEto eventData)
    {
        if (eventData.SubjectType == RepairOrderConsts.SubjectType)
        {
            await recorder.WriteAsync(
                await orders.GetAsync(eventData.SubjectId),
                "WithdrawAttachment",
                eventData.Reason is null ? "Timeline:TakeBackAttachment" : "Timeline:DeleteAttachment",
                isVisibleToCustomer: false,
                new Dictionary<string, TimelineValue>
                {
                    ["name"] = TimelineValue.Text(eventData.FileName),
                    ["reason"] = TimelineValue.Text(eventData.Reason),
                });
        }
    }
}
