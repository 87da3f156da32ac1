using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Texts;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>Asks for the callback of an order that now waits for one, in the transaction of the step.</summary>
[ExposeServices(typeof(ICaseStepHandler<RepairOrder>))]
public class RepairCallbackRequest(ICallbackIntegrationService callbacks) : ICaseStepHandler<RepairOrder>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleAsync(RepairOrder @case, CaseStep step)
    {
        if (@case.State != RepairState.AwaitingCallback)
        {
            return;
        }

        await callbacks.RequestAsync(new RequestCallbackDto
        {
            TenantId = @case.TenantId,
            SiteId = @case.SiteId,
            SourceType = RepairOrderConsts.SubjectType,
            SourceId = @case.Id,
            SourceNumber = @case.Number,
            Round = @case.CallbackRound,
            UnitId = @case.UnitId,
            Location = @case.Location,
            ContactName = @case.ContactName,
            ContactPhone = @case.ContactPhone,
            Summary = $"{@case.Description} → {@case.Result}".TruncateWhole(RepairOrderConsts.MaxDescriptionLength)!,
            DueAt = @case.CallbackDueAt!.Value,
            ExcludedUserIds = @case.EverAssignedIds,
            Reason = ToReason(@case.CallbackDecision!.Value),
        });
    }

    private static CallbackReason ToReason(RepairCallbackDecision decision) => decision switch
    {
        RepairCallbackDecision.Sampled => CallbackReason.Sampled,
        RepairCallbackDecision.Emergency => CallbackReason.Emergency,
        RepairCallbackDecision.PaidAboveLimit => CallbackReason.PaidAboveLimit,
        RepairCallbackDecision.Leak => CallbackReason.Leak,
        RepairCallbackDecision.Rework => CallbackReason.Rework,
        RepairCallbackDecision.Dissatisfied => CallbackReason.Dissatisfied,
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "An order that is not called back asks for no callback."),
    };
}
