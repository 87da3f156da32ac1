using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Approvals;

/// <summary>The store of delegations.</summary>
public interface IApprovalDelegationRepository : IRepository<ApprovalDelegation, Guid>
{
    /// <summary>Those of the company that count at a moment (UTC).</summary>
    Task<List<ApprovalDelegation>> GetActiveAsync(DateTime at, CancellationToken cancellationToken = default);

    /// <summary>A page of those that a user has given or taken.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="notOverAt">Only those that are not over then (UTC).</param>
    /// <param name="request">Which page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Page<ApprovalDelegation>> GetPageAsync(Guid userId, DateTime? notOverAt, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// The delegation of the same person, for the same kind, for which a time is taken already; until the caller's transaction ends nobody else makes one of them.
    /// </summary>
    Task<ApprovalDelegation?> FindOverlapAsync(ApprovalDelegation delegation, CancellationToken cancellationToken = default);
}
