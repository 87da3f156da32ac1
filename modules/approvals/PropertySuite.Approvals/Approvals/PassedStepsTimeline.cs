using PropertySuite.Approvals.Localization;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Approvals;

/// <summary>Writes into the timeline which steps were passed over, since nobody but who may not decide holds their roles.</summary>
[ExposeServices(typeof(ICaseStepHandler<Approval>), typeof(PassedStepsTimeline))]
public class PassedStepsTimeline(ITimelineIntegrationService timeline) : ICaseStepHandler<Approval>, ITransientDependency
{
    /// <inheritdoc />
    public virtual Task HandleAsync(Approval @case, CaseStep step) => WriteAsync(@case, step.At);

    /// <summary>Writes down those of a moment (UTC).</summary>
    public virtual async Task WriteAsync(Approval approval, DateTime at)
    {
        foreach (var pass in approval.Passes.Where(pass => pass.At == at && !pass.TimedOut))
        {
            await timeline.AppendAsync(new AppendTimelineEntryDto
            {
                SiteId = approval.SiteId,
                SubjectType = ApprovalConsts.SubjectType,
                SubjectId = approval.Id,
                Kind = "PassOver",
                ResourceName = LocalizationResourceNameAttribute.GetName(typeof(ApprovalsResource)),
                TextKey = "Timeline:PassOver",
                Data = new Dictionary<string, TimelineValue>
                {
                    ["step"] = TimelineValue.Text(Approval.StepNumber(pass.Step)),
                    ["next"] = TimelineValue.Text(Approval.StepNumber(approval.CurrentStep)),
                },
                OccurredAt = at,
            });
        }
    }
}
