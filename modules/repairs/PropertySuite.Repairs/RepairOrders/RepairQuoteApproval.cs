using System.Globalization;
using PropertySuite.Approvals;
using PropertySuite.Cases;
using PropertySuite.People;
using PropertySuite.Repairs.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Users;

namespace PropertySuite.Repairs;

/// <summary>
/// Asks for the approval of a quote above the limit, in the transaction of the step, and calls it off when the order is cancelled or quoted within the limit
/// instead. Whoever works on the order has a part in it: none of them approves.
/// </summary>
[ExposeServices(typeof(ICaseStepHandler<RepairOrder>), typeof(RepairQuoteApproval))]
public class RepairQuoteApproval(IApprovalIntegrationService approvals, ICurrentUser currentUser) : ICaseStepHandler<RepairOrder>, ITransientDependency
{
    /// <summary>Waits for whoever decides about the order's quote; to be called before a step that ends an approval.</summary>
    public virtual Task HoldAsync(RepairOrder order) => order.State == RepairState.AwaitingQuoteApproval
        ? approvals.HoldAsync(new HoldApprovalsDto { SubjectId = order.Id })
        : Task.CompletedTask;

    /// <inheritdoc />
    public virtual async Task HandleAsync(RepairOrder @case, CaseStep step)
    {
        if (@case.ProposedQuote is { } proposed && step.Transition.Action == nameof(RepairAction.Quote))
        {
            await approvals.AskAsync(ToRequest(@case, proposed, step.At));
        }
        else if (step.Transition is { From: nameof(RepairState.AwaitingQuoteApproval), Permission: not null } && @case.State != RepairState.AwaitingQuoteApproval)
        {
            await approvals.CallOffAsync(new CallOffApprovalDto { Kind = RepairOrderConsts.QuoteApprovalKind, SubjectId = @case.Id });
        }
    }

    private AskApprovalDto ToRequest(RepairOrder order, ProposedQuote proposed, DateTime at) => new()
    {
        Kind = RepairOrderConsts.QuoteApprovalKind,
        SiteId = order.SiteId,
        SubjectType = RepairOrderConsts.SubjectType,
        SubjectId = order.Id,
        Number = order.Number,
        Round = proposed.Round,
        Amount = proposed.Quote.TotalAmount,
        Summary = new ApprovalTextDto
        {
            ResourceName = LocalizationResourceNameAttribute.GetName(typeof(RepairsResource)),
            TextKey = proposed.Quote.Materials.Count == 0 ? "Approval:QuoteOfLabour" : "Approval:Quote",
            Values = new Dictionary<string, ApprovalValueDto>
            {
                ["location"] = ApprovalValueDto.Text(order.Location),
                ["description"] = ApprovalValueDto.Text(order.Description),
                ["materials"] = ApprovalValueDto.Text(string.Join('、', proposed.Quote.Materials.Select(ToText))),
                ["labour"] = ApprovalValueDto.Money(proposed.Quote.LabourAmount),
                ["remark"] = ApprovalValueDto.Text(proposed.Quote.Remark),
            },
        },
        MakerId = currentUser.Id,
        MakerName = PersonName.Of(currentUser.Name, currentUser.SurName, currentUser.UserName),
        InvolvedUserIds = order.EverAssignedIds,
        AskedAt = at,
    };

    private static string ToText(RepairMaterial material)
        => $"{material.Name} {material.Quantity.ToString("0.###", CultureInfo.InvariantCulture)} {material.UnitOfMeasure}".TrimEnd();
}
