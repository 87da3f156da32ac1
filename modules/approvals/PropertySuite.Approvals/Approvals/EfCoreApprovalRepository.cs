using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalRepository" />
public class EfCoreApprovalRepository(IDbContextProvider<IApprovalsDbContext> contextProvider)
    : EfCoreRepository<IApprovalsDbContext, Approval, Guid>(contextProvider), IApprovalRepository
{
    private static readonly ListOrder<Approval> Order = new ListOrder<Approval>(approval => approval.Id, "dueAt")
        .AddOptional("dueAt", approval => approval.DueAt)
        .Add("creationTime", approval => approval.CreationTime);

    /// <inheritdoc />
    public virtual async Task HoldAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await GetDbContextAsync()).Database.LockAsync($"approvals.subject/{subjectId:N}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Page<Approval>> GetPageAsync(ApprovalQuery query, PageRequest request, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(Filter((await GetDbSetAsync()).AsNoTracking(), query), request, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<(int All, int Late)> CountAsync(ApprovalQuery query, DateTime now, int limit, CancellationToken cancellationToken = default)
        => await Order.Sort(Filter(await GetDbSetAsync(), query), "dueAt")
            .CountUpToAsync(approval => approval.DueAt != null && approval.DueAt < now, limit, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<WaitingApprovals> CountWaitingAsync(
        IReadOnlyCollection<ApprovalAuthority> authorities, Guid? siteId, DateTime now, CancellationToken cancellationToken = default)
        => await Filter(await GetDbSetAsync(), new ApprovalQuery(Waiting: authorities, SiteId: siteId))
            .GroupBy(_ => 1)
            .Select(group => new WaitingApprovals(group.Count(), group.Count(approval => approval.DueAt < now)))
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken)) ?? new WaitingApprovals(0, 0);

    /// <inheritdoc />
    public virtual async Task<Approval?> FindOpenAsync(string kind, Guid subjectId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).SingleOrDefaultAsync(
            approval => approval.SubjectId == subjectId && approval.Kind == kind && approval.State < ApprovalState.Approved, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Guid?> FindIdAsync(string kind, Guid subjectId, int round, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(approval => approval.SubjectId == subjectId && approval.Kind == kind && approval.Round == round)
            .Select(approval => (Guid?)approval.Id)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Approval>> GetOfSubjectAsync(
        string? subjectType, Guid subjectId, string? kind = null, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).AsNoTracking()
            .Where(approval => approval.SubjectId == subjectId)
            .WhereIf(subjectType is not null, approval => approval.SubjectType == subjectType)
            .WhereIf(kind is not null, approval => approval.Kind == kind)
            .OrderByDescending(approval => approval.CreationTime)
            .ThenByDescending(approval => approval.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<CaseReference>> GetPastTheirTimeAsync(DateTime now, int count, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(approval => approval.State == ApprovalState.Pending && approval.RemindedAt == null && approval.DueAt <= now)
            .OrderBy(approval => approval.DueAt)
            .Take(count)
            .Select(approval => new CaseReference(approval.Id, approval.TenantId, approval.SiteId))
            .ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<Approval> Filter(IQueryable<Approval> approvals, ApprovalQuery query)
    {
        if (query.Waiting is { } waiting)
        {
            approvals = approvals.WhereAny(waiting.Select(authority => authority.Waiting()));
        }

        if (query.Concerning is { } userId)
        {
            approvals = approvals.WhereAny(
            [
                approval => approval.MakerId == userId || approval.InvolvedIds.Contains(userId) || approval.SpeakerIds.Contains(userId),
                .. (query.Authorities ?? []).Select(authority => authority.Waiting()),
            ]);
        }

        var states = query.States ?? [];
        return approvals
            .WhereContains(approval => approval.SearchText, query.Text)
            .WhereIf(query.MakerId.HasValue, approval => approval.MakerId == query.MakerId)
            .WhereIf(query.SiteId.HasValue, approval => approval.SiteId == query.SiteId)
            .WhereIf(query.SiteIds is not null, approval => query.SiteIds!.Contains(approval.SiteId))
            .WhereIf(query.DueBefore.HasValue, approval => approval.DueAt < query.DueBefore)
            .WhereIf(states.Count > 0, approval => states.Contains(approval.State))
            .WhereIf(query.OpenOnly, approval => approval.State < ApprovalState.Approved)
            .WhereIf(query.ReturnedOnly, approval => approval.State == ApprovalState.Returned)
            .WhereIf(query.Kind is not null, approval => approval.Kind == query.Kind);
    }
}
