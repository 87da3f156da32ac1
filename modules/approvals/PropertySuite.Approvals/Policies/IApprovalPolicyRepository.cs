using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Approvals;

/// <summary>The store of what companies say; what sites say beside it.</summary>
public interface IApprovalPolicyRepository : IRepository<ApprovalPolicy, Guid>
{
    /// <summary>What the company and a site say, by kind. Kinds of which neither says anything are left out.</summary>
    /// <param name="siteId">A site of the caller's; null: what the company says only.</param>
    /// <param name="kind">Only this kind.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Dictionary<string, ApprovalPolicyLevels>> GetLevelsAsync(Guid? siteId, string? kind = null, CancellationToken cancellationToken = default);

    /// <summary>Until the caller's transaction ends nobody else says anything about the kind, for the company or a site of it: either bounds the other.</summary>
    Task LockAsync(string kind, CancellationToken cancellationToken = default);
}
