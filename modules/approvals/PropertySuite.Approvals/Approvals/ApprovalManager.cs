using PropertySuite.Approvals.Permissions;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Approvals;

/// <summary>What needs more than the approval itself: its steps, who holds their roles, and that there is one at a time.</summary>
public class ApprovalManager(
    IApprovalRepository approvals,
    CaseRecorder<Approval> recorder,
    ApprovalPolicyManager policies,
    ApprovalKinds kinds,
    ApprovalStaff staff,
    PassedStepsTimeline passedSteps) : DomainService
{
    /// <summary>Asks, unless it is asked already; a new round takes the place of what is open.</summary>
    /// <returns>The approval.</returns>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.NobodyCanDecide"/>.</exception>
    public virtual async Task<Guid> AskAsync(ApprovalRequest request, DateTime at)
    {
        if (kinds.Get(request.Kind).HasAmount != request.Amount is not null)
        {
            throw new AbpException($"{request.Kind} is asked {(request.Amount is null ? "without" : "with")} an amount.");
        }

        await approvals.HoldAsync(request.SubjectId);
        var open = await approvals.FindOpenAsync(request.Kind, request.SubjectId);
        if (open is not null && open.Round >= request.Round)
        {
            return open.Id;
        }

        if (await approvals.FindIdAsync(request.Kind, request.SubjectId, request.Round) is { } known)
        {
            return known;
        }

        if (open is { State: ApprovalState.Returned } && request.Maker.Id is { } makerId && open.MakerId == makerId)
        {
            return await HandInAgainAsync(open, request, at);
        }

        if (open is not null)
        {
            await recorder.SaveAsync(open, open.CallOff(at));
        }

        var (steps, first) = await RouteAsync(request.Kind, request.SiteId, request.Amount, request.EverybodyInvolved);
        var approval = new Approval(GuidGenerator.Create(), request, steps, first, at);
        await recorder.OpenAsync(approval, new Dictionary<string, TimelineValue>(), at);
        await passedSteps.WriteAsync(approval, at);
        return approval.Id;
    }

    /// <summary>Where something goes that is handed in now: its steps as they count, and the first that somebody may decide.</summary>
    public virtual async Task<(IReadOnlyList<ApprovalStep> Steps, ApprovalStop First)> RouteAsync(
        string kind, Guid siteId, decimal? amount, IReadOnlyCollection<Guid> involved)
    {
        var steps = ApprovalRoute.Freeze((await policies.GetInForceAsync(kinds.Get(kind), siteId)).Steps, amount);
        var staffed = await staff.GetStaffedAsync(siteId, steps.Select(step => step.Role), involved);
        return (steps, ApprovalRoute.Next(steps, -1, staffed) ?? throw new AbpException($"No step of {kind} is asked for {amount}."));
    }

    /// <summary>Roles of the steps above that somebody holds who may decide after a voice has been heard.</summary>
    public virtual Task<IReadOnlySet<string>> GetStaffedAboveAsync(Approval approval, ApprovalVoice? voice) => staff.GetStaffedAsync(
        approval.SiteId,
        approval.Steps.Skip(approval.CurrentStep + 1).Select(step => step.Role),
        [.. approval.BarredIds, .. voice?.PersonIds ?? []]);

    /// <summary>Ends what is open without an answer.</summary>
    public virtual async Task CallOffAsync(string kind, Guid subjectId, DateTime at)
    {
        await approvals.HoldAsync(subjectId);
        if (await approvals.FindOpenAsync(kind, subjectId) is { } open)
        {
            await recorder.SaveAsync(open, open.CallOff(at));
        }
    }

    private async Task<Guid> HandInAgainAsync(Approval returned, ApprovalRequest request, DateTime at)
    {
        var (steps, first) = await RouteAsync(request.Kind, request.SiteId, request.Amount, request.EverybodyInvolved);
        var maker = new CaseActor(request.Maker.Id, request.Maker.Name, ApprovalsPermissions.Requests.Default);
        var step = returned.Resubmit(request, steps, first, note: null, maker, at);
        await recorder.SaveAsync(returned, step);
        return returned.Id;
    }
}
