using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Approvals;

/// <summary>Rules of policies: what counts where, and which steps can be.</summary>
public class ApprovalPolicyManager(IApprovalPolicyRepository policies, ApprovalKinds kinds, ApprovalStaff staff) : DomainService
{
    /// <summary>The steps by which a kind is decided in a site: its own, or else the company's, or else the module's.</summary>
    public virtual async Task<IReadOnlyList<ApprovalStepRule>> GetStepsAsync(string kind, Guid siteId)
        => (await policies.GetInForceAsync(siteId, kind)).GetValueOrDefault(kind)?.Steps ?? kinds.Get(kind).Steps;

    /// <summary>Makes sure that each step could decide some day, and that somebody is asked whatever the amount.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="ApprovalsErrorCodes.StepWithoutAmount"/>, <see cref="ApprovalsErrorCodes.NoStepForSmallAmounts"/>, <see cref="ApprovalsErrorCodes.RoleTwice"/>,
    /// <see cref="ApprovalsErrorCodes.RoleNeverDecides"/>.
    /// </exception>
    public virtual async Task CheckAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> steps)
    {
        CheckReach(kind, steps);
        foreach (var step in steps)
        {
            if (!await staff.MayDecideAsync(step.Role))
            {
                throw new BusinessException(ApprovalsErrorCodes.RoleNeverDecides).WithData("Role", kinds.RoleNameOf(step.Role));
            }
        }
    }

    /// <summary>The part of it that needs no look at the company's roles.</summary>
    internal void CheckReach(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> steps)
    {
        if (!kind.HasAmount && steps.FirstOrDefault(step => step.FromAmount is not null) is { } unreachable)
        {
            throw new BusinessException(ApprovalsErrorCodes.StepWithoutAmount).WithData("Role", kinds.RoleNameOf(unreachable.Role));
        }

        if (steps.All(step => step.FromAmount is not null))
        {
            throw new BusinessException(ApprovalsErrorCodes.NoStepForSmallAmounts).WithData("Amount", (steps.Min(step => step.FromAmount) ?? 0).ToString("0.00"));
        }

        if (steps.GroupBy(step => step.Role).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new BusinessException(ApprovalsErrorCodes.RoleTwice).WithData("Role", kinds.RoleNameOf(twice.Key));
        }
    }
}
