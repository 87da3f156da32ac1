using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Concurrency;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalPolicyAppService" />
[Authorize(ApprovalsPermissions.Policies.Default)]
public class ApprovalPolicyAppService(
    IApprovalPolicyRepository policies,
    IRepository<SiteApprovalPolicy, Guid> sitePolicies,
    ApprovalPolicyManager manager,
    ApprovalKinds kinds,
    ApprovalStaff staff,
    ISiteIntegrationService sites,
    ICurrentSiteScope siteScope) : ApprovalsAppService, IApprovalPolicyAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<ApprovalPolicyDto>> GetInForceAsync(Guid? siteId = null)
    {
        await CheckSiteAsync(siteId);
        var levels = await policies.GetLevelsAsync(siteId);
        var found = new List<ApprovalPolicyDto>();
        foreach (var kind in kinds.All.Values.OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            var inForce = new ApprovalPolicyInForce(kind, levels.GetValueOrDefault(kind.Name));
            var policy = ToDto(kind, siteId, inForce);
            policy.BoundedSites = siteId is null ? [.. await manager.GetBoundedSitesAsync(kind, inForce.Steps)] : [];
            found.Add(policy);
        }

        return new ListResultDto<ApprovalPolicyDto>(found);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ApprovalRoleDto>> GetRolesAsync() => new(
        (await staff.GetDecidingRolesAsync()).ConvertAll(role => new ApprovalRoleDto { Role = role, RoleName = kinds.RoleNameOf(role) }));

    /// <inheritdoc />
    public virtual async Task<ApprovalPreviewDto> GetPreviewAsync(GetApprovalPreviewInput input)
    {
        await CheckSiteAsync(input.SiteId);
        var kind = kinds.Find(input.Kind);
        var inForce = await manager.GetInForceAsync(kind, input.SiteId);
        var steps = ApprovalRoute.Freeze(inForce.Steps, kind.HasAmount ? input.Amount ?? 0 : null);
        var holders = new Dictionary<string, List<string>>();
        foreach (var role in steps.Select(step => step.Role).Distinct())
        {
            holders[role] = (await staff.GetHoldersAsync(input.SiteId, role)).ConvertAll(person => person.Name);
        }

        var staffed = holders.Where(role => role.Value.Count > 0).Select(role => role.Key).ToHashSet();
        var played = ApprovalPreview.Play(steps, staffed);
        return new ApprovalPreviewDto
        {
            Source = SourceOf(inForce),
            IsBounded = inForce.IsBounded,
            CanBeDecided = ApprovalRoute.Next(steps, -1, staffed) is { IsStaffed: true },
            Steps = [.. steps.Select((step, number) => new ApprovalPreviewStepDto
            {
                Role = step.Role,
                RoleName = kinds.RoleNameOf(step.Role),
                FromAmount = step.FromAmount,
                WithinHours = step.WithinHours,
                OnTimeout = step.OnTimeout,
                IsAsked = played[number].IsAsked,
                Why = L[$"StepReason:{played[number].Reason}", step.FromAmount?.ToString("N2") ?? ""],
                People = holders[step.Role],
            })],
        };
    }

    /// <inheritdoc />
    [Authorize(ApprovalsPermissions.Policies.Manage)]
    public virtual async Task<ApprovalPolicyDto> UpdateAsync(UpdateApprovalPolicyDto input)
    {
        await CheckSiteAsync(input.SiteId);
        if (input.SiteId is null)
        {
            siteScope.CheckAllSites();
        }

        var kind = kinds.Find(input.Kind);
        List<ApprovalStepRule> steps = [.. input.Steps.Select(step => new ApprovalStepRule(step.Role, step.FromAmount, step.WithinHours, step.OnTimeout))];
        await manager.CheckAsync(kind, steps);
        await policies.LockAsync(kind.Name);
        await (input.SiteId is null ? manager.CheckSitesAsync(kind, steps) : manager.CheckWithinCompanyAsync(kind, steps));
        if (input.SiteId is { } siteId)
        {
            await SaveAsync(
                sitePolicies, policy => policy.SiteId == siteId && policy.Kind == kind.Name, () => new SiteApprovalPolicy(GuidGenerator.Create(), siteId, kind.Name, steps), steps, input);
        }
        else
        {
            await SaveAsync(policies, policy => policy.Kind == kind.Name, () => new ApprovalPolicy(GuidGenerator.Create(), kind.Name, steps), steps, input);
        }

        return ToDto(kind, input.SiteId, await manager.GetInForceAsync(kind, input.SiteId));
    }

    /// <inheritdoc />
    [Authorize(ApprovalsPermissions.Policies.Manage)]
    public virtual async Task<ApprovalPolicyDto> ResetAsync(ResetApprovalPolicyDto input)
    {
        await CheckSiteAsync(input.SiteId);
        if (input.SiteId is null)
        {
            siteScope.CheckAllSites();
        }

        var kind = kinds.Find(input.Kind);
        await policies.LockAsync(kind.Name);
        if (input.SiteId is { } siteId)
        {
            await TakeBackAsync(sitePolicies, policy => policy.SiteId == siteId && policy.Kind == kind.Name, input);
        }
        else
        {
            await manager.CheckSitesAsync(kind, kind.Steps);
            await TakeBackAsync(policies, policy => policy.Kind == kind.Name, input);
        }

        return ToDto(kind, input.SiteId, await manager.GetInForceAsync(kind, input.SiteId));
    }

    private static async Task SaveAsync<T>(
        IRepository<T, Guid> repository, Expression<Func<T, bool>> its, Func<T> create, List<ApprovalStepRule> steps, IHasConcurrencyStamp shown)
        where T : PolicyOfKind
    {
        var own = await repository.FindAsync(its);
        own.CheckConcurrencyStamp(shown);
        if (own is null)
        {
            await repository.InsertAsync(create(), autoSave: true);
            return;
        }

        own.SetSteps(steps);
        await repository.UpdateAsync(own, autoSave: true);
    }

    private static async Task TakeBackAsync<T>(IRepository<T, Guid> repository, Expression<Func<T, bool>> its, IHasConcurrencyStamp shown)
        where T : PolicyOfKind
    {
        var own = await repository.FindAsync(its);
        own.CheckConcurrencyStamp(shown);
        if (own is not null)
        {
            await repository.DeleteAsync(own, autoSave: true);
        }
    }

    private static ApprovalPolicySource SourceOf(ApprovalPolicyInForce inForce) => inForce.Policy switch
    {
        null => ApprovalPolicySource.Default,
        SiteApprovalPolicy => ApprovalPolicySource.Site,
        _ => ApprovalPolicySource.Company,
    };

    private async Task CheckSiteAsync(Guid? siteId)
    {
        if (siteId is { } one)
        {
            siteScope.Check(one);
            _ = await sites.FindAsync(one) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), one);
        }
    }

    private ApprovalPolicyDto ToDto(ApprovalKind kind, Guid? siteId, ApprovalPolicyInForce inForce)
    {
        var isOwn = inForce.Policy is not null && inForce.Policy is SiteApprovalPolicy == siteId is not null;
        return new ApprovalPolicyDto
        {
            Kind = kind.Name,
            KindName = kinds.NameOf(kind.Name),
            HasAmount = kind.HasAmount,
            MayDecideMany = kind.MayDecideMany,
            SiteId = siteId,
            Source = SourceOf(inForce),
            IsBounded = inForce.IsBounded,
            Steps = ToDtos(inForce.Steps),
            OwnSteps = inForce.IsBounded ? ToDtos(inForce.Policy!.Steps) : [],
            ConcurrencyStamp = isOwn ? inForce.Policy!.ConcurrencyStamp : "",
        };
    }

    private List<ApprovalStepRuleDto> ToDtos(IEnumerable<ApprovalStepRule> steps) =>
    [
        .. steps.Select(step => new ApprovalStepRuleDto
        {
            Role = step.Role,
            RoleName = kinds.RoleNameOf(step.Role),
            FromAmount = step.FromAmount,
            WithinHours = step.WithinHours,
            OnTimeout = step.OnTimeout,
        }),
    ];
}
