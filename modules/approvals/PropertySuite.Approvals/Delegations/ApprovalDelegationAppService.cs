using Microsoft.AspNetCore.Authorization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Concurrency;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Users;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalDelegationAppService" />
[Authorize(ApprovalsPermissions.Delegations.Default)]
public class ApprovalDelegationAppService(
    IApprovalDelegationRepository delegations,
    ApprovalKinds kinds,
    ApprovalStaff staff,
    ISiteMembershipIntegrationService memberships,
    ICurrentSiteScope siteScope) : ApprovalsAppService, IApprovalDelegationAppService
{
    /// <summary>Sites whose colleagues are offered; who works in more finds the others by the first of them.</summary>
    private const int MaxSitesOfCandidates = 50;

    /// <inheritdoc />
    public virtual async Task<PageDto<ApprovalDelegationDto>> GetListAsync(GetApprovalDelegationListInput input)
    {
        var page = await delegations.GetPageAsync(CurrentUser.GetId(), input.OpenOnly ? Clock.Now : null, PageRequest.Of(input));
        return await page.ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ApprovalDelegateDto>> GetCandidatesAsync() => new(
    [
        .. (await GetDelegatesAsync())
            .OrderBy(person => person.Name, StringComparer.CurrentCulture)
            .Select(person => new ApprovalDelegateDto { UserId = person.Id!.Value, Name = person.Name }),
    ]);

    /// <inheritdoc />
    public virtual async Task<ApprovalDelegationDto> CreateAsync(CreateApprovalDelegationDto input)
    {
        var now = Clock.Now;
        var delegation = new ApprovalDelegation(
            GuidGenerator.Create(),
            CurrentUser.GetId(),
            input.ToUserId,
            string.IsNullOrEmpty(input.Kind) ? null : kinds.Find(input.Kind).Name,
            input.StartsAt is { } start ? Clock.Normalize(start) : now,
            Clock.Normalize(input.EndsAt),
            input.Reason,
            now);
        if (!(await GetDelegatesAsync()).Exists(person => person.Id == input.ToUserId))
        {
            throw new BusinessException(ApprovalsErrorCodes.DelegateMayNotDecide);
        }

        if (await delegations.FindOverlapAsync(delegation) is { } other)
        {
            throw new BusinessException(ApprovalsErrorCodes.DelegationOverlaps)
                .WithData("Name", (await staff.GetNamesAsync([other.ToUserId])).GetValueOrDefault(other.ToUserId, ""));
        }

        await delegations.InsertAsync(delegation, autoSave: true);
        return (await ToDtosAsync([delegation]))[0];
    }

    /// <inheritdoc />
    public virtual async Task<ApprovalDelegationDto> EndAsync(Guid id, EndApprovalDelegationDto input)
    {
        var delegation = await delegations.GetAsync(id);
        if (delegation.FromUserId != CurrentUser.Id)
        {
            throw new EntityNotFoundException(typeof(ApprovalDelegation), id);
        }

        delegation.CheckConcurrencyStamp(input);
        delegation.End(Clock.Now);
        await delegations.UpdateAsync(delegation, autoSave: true);
        return (await ToDtosAsync([delegation]))[0];
    }

    /// <summary>Who could stand in for the current user: may decide, and works in one of the user's sites.</summary>
    private async Task<List<ApprovalPerson>> GetDelegatesAsync()
    {
        var able = (await staff.GetDecidingAsync()).FindAll(person => person.Id != CurrentUser.Id);
        if (siteScope.CoversAllSites)
        {
            return able;
        }

        var colleagues = new HashSet<Guid>();
        foreach (var siteId in siteScope.SiteIds.Take(MaxSitesOfCandidates))
        {
            colleagues.UnionWith((await memberships.GetStaffAsync(siteId)).Select(colleague => colleague.UserId));
        }

        return able.FindAll(person => colleagues.Contains(person.Id!.Value));
    }

    private async Task<List<ApprovalDelegationDto>> ToDtosAsync(List<ApprovalDelegation> rows)
    {
        var names = await staff.GetNamesAsync(rows.SelectMany(row => new[] { row.FromUserId, row.ToUserId }));
        var now = Clock.Now;
        return rows.ConvertAll(row => new ApprovalDelegationDto
        {
            Id = row.Id,
            FromUserId = row.FromUserId,
            FromUserName = names.GetValueOrDefault(row.FromUserId, ""),
            ToUserId = row.ToUserId,
            ToUserName = names.GetValueOrDefault(row.ToUserId, ""),
            Kind = row.Kind,
            KindName = row.Kind is null ? null : kinds.NameOf(row.Kind),
            StartsAt = row.StartsAt,
            EndsAt = row.EndsAt,
            EndedAt = row.EndedAt,
            Reason = row.Reason,
            IsActive = row.IsActive(now),
            CanEnd = row.FromUserId == CurrentUser.Id && !row.IsOver(now),
            ConcurrencyStamp = row.ConcurrencyStamp,
        });
    }
}
