using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Approvals;

/// <summary>Rules of policies: what counts where, and which steps can be.</summary>
public class ApprovalPolicyManager(
    IApprovalPolicyRepository policies,
    IRepository<SiteApprovalPolicy, Guid> sitePolicies,
    ISiteIntegrationService sites,
    ApprovalKinds kinds,
    ApprovalStaff staff) : DomainService
{
    private const int SitesNamed = 10;

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

    /// <summary>A site may ask more people than its company, and from smaller amounts: never fewer, and never later.</summary>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.LaxerThanCompany"/>.</exception>
    public virtual async Task CheckWithinCompanyAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> siteSteps)
    {
        var companySteps = (await policies.GetInForceAsync(siteId: null, kind.Name)).GetValueOrDefault(kind.Name)?.Steps ?? kind.Steps;
        if (FindLaxer(companySteps, siteSteps) is { } missing)
        {
            throw new BusinessException(ApprovalsErrorCodes.LaxerThanCompany)
                .WithData("Role", kinds.RoleNameOf(missing.Role)).WithData("Amount", (missing.FromAmount ?? 0).ToString("0.00"));
        }
    }

    /// <summary>Before the company says anything stricter, those of its sites that say less are to be taken along: nobody is changed unasked, and nobody stays laxer unseen.</summary>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.SitesAreLaxer"/>.</exception>
    public virtual async Task CheckSitesAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> companySteps)
    {
        var laxer = (await sitePolicies.GetListAsync(policy => policy.Kind == kind.Name))
            .Where(policy => FindLaxer(companySteps, policy.Steps) is not null)
            .Select(policy => policy.SiteId)
            .ToList();
        if (laxer.Count > 0)
        {
            var names = (await sites.GetListAsync([.. laxer.Take(SitesNamed)])).Select(site => site.Name);
            throw new BusinessException(ApprovalsErrorCodes.SitesAreLaxer).WithData("Count", laxer.Count).WithData("Sites", string.Join(", ", names));
        }
    }

    private static ApprovalStepRule? FindLaxer(IReadOnlyList<ApprovalStepRule> companySteps, IReadOnlyList<ApprovalStepRule> siteSteps) =>
        companySteps.FirstOrDefault(step => !siteSteps.Any(own => own.Role == step.Role && (own.FromAmount ?? 0) <= (step.FromAmount ?? 0)));

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
