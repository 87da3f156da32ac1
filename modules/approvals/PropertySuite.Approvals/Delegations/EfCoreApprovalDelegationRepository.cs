using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalDelegationRepository" />
public class EfCoreApprovalDelegationRepository(IDbContextProvider<IApprovalsDbContext> contextProvider)
    : EfCoreRepository<IApprovalsDbContext, ApprovalDelegation, Guid>(contextProvider), IApprovalDelegationRepository
{
    private static readonly ListOrder<ApprovalDelegation> Order = new ListOrder<ApprovalDelegation>(delegation => delegation.Id, "startsAt desc")
        .Add("startsAt", delegation => delegation.StartsAt);

    /// <inheritdoc />
    public virtual async Task<List<ApprovalDelegation>> GetActiveAsync(DateTime at, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).AsNoTracking()
            .Where(delegation => delegation.EndedAt == null && delegation.StartsAt <= at && delegation.EndsAt > at)
            .OrderBy(delegation => delegation.StartsAt)
            .ThenBy(delegation => delegation.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Page<ApprovalDelegation>> GetPageAsync(
        Guid userId, DateTime? notOverAt, PageRequest request, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(
            (await GetDbSetAsync()).AsNoTracking()
                .Where(delegation => delegation.FromUserId == userId || delegation.ToUserId == userId)
                .WhereIf(notOverAt.HasValue, delegation => delegation.EndedAt == null && delegation.EndsAt > notOverAt),
            request,
            GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<ApprovalDelegation?> FindOverlapAsync(ApprovalDelegation delegation, CancellationToken cancellationToken = default)
    {
        await (await GetDbContextAsync()).Database.LockAsync($"approvals.delegations/{delegation.FromUserId:N}", GetCancellationToken(cancellationToken));
        return await (await GetDbSetAsync())
            .Where(other => other.FromUserId == delegation.FromUserId && other.Id != delegation.Id && other.EndedAt == null)
            .Where(other => other.StartsAt < delegation.EndsAt && delegation.StartsAt < other.EndsAt)
            .Where(other => other.Kind == null || delegation.Kind == null || other.Kind == delegation.Kind)
            .OrderBy(other => other.StartsAt)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));
    }
}
