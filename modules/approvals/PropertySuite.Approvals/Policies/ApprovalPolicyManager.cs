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

    /// <summary>By which steps a kind is decided in a site, or where no site says otherwise: the site's own unless they are laxer than the company's, or else the company's, or else the module's.</summary>
    public virtual async Task<ApprovalPolicyInForce> GetInForceAsync(ApprovalKind kind, Guid? siteId)
        => new(kind, (await policies.GetLevelsAsync(siteId, kind.Name)).GetValueOrDefault(kind.Name));

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

    /// <summary>A site may be stricter than its company, and never laxer: <see cref="ApprovalPolicyBounds"/>.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="ApprovalsErrorCodes.LaxerThanCompany"/>, <see cref="ApprovalsErrorCodes.OtherOrderThanCompany"/>, <see cref="ApprovalsErrorCodes.SlowerThanCompany"/>,
    /// <see cref="ApprovalsErrorCodes.TakesOverFromCompany"/>.
    /// </exception>
    public virtual async Task CheckWithinCompanyAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> siteSteps)
    {
        if (ApprovalPolicyBounds.Find((await GetInForceAsync(kind, siteId: null)).Steps, siteSteps, kind.Steps) is { } laxity)
        {
            throw new BusinessException(laxity.ErrorCode)
                .WithData("Role", kinds.RoleNameOf(laxity.Step.Role))
                .WithData("Amount", (laxity.Step.FromAmount ?? 0).ToString("0.00"))
                .WithData("Hours", laxity.Step.WithinHours ?? 0);
        }
    }

    /// <summary>Before the company says anything stricter, those of its sites that say less are to be taken along: nobody is changed unasked, and nobody stays laxer unseen.</summary>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.SitesAreLaxer"/>.</exception>
    public virtual async Task CheckSitesAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> companySteps)
    {
        var laxer = await GetLaxerSitesAsync(kind, companySteps);
        if (laxer.Count > 0)
        {
            throw new BusinessException(ApprovalsErrorCodes.SitesAreLaxer)
                .WithData("Count", laxer.Count).WithData("Sites", string.Join(", ", await GetNamesAsync(laxer)));
        }
    }

    /// <summary>Names of the first sites of the caller's whose own steps do not count, since they are laxer than the company's.</summary>
    public virtual async Task<IReadOnlyList<string>> GetBoundedSitesAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> companySteps)
        => await GetNamesAsync(await GetLaxerSitesAsync(kind, companySteps));

    private async Task<List<Guid>> GetLaxerSitesAsync(ApprovalKind kind, IReadOnlyList<ApprovalStepRule> companySteps) =>
    [
        .. (await sitePolicies.GetListAsync(policy => policy.Kind == kind.Name))
            .Where(policy => ApprovalPolicyBounds.Find(companySteps, policy.Steps, kind.Steps) is not null)
            .Select(policy => policy.SiteId),
    ];

    private async Task<List<string>> GetNamesAsync(IReadOnlyCollection<Guid> siteIds)
        => siteIds.Count == 0 ? [] : [.. (await sites.GetListAsync([.. siteIds.Take(SitesNamed)])).Select(site => site.Name)];

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
