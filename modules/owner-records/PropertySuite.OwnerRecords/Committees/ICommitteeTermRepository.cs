using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <summary>Which terms to read.</summary>
/// <param name="Today">The day on which they are looked at.</param>
/// <param name="SiteId">Only of this site.</param>
/// <param name="State">Only those that stand so.</param>
/// <param name="Text">Part of a member's name or of the registration number.</param>
public sealed record CommitteeTermQuery(DateOnly Today, Guid? SiteId = null, CommitteeTermState? State = null, string? Text = null);

/// <summary>Terms of owners' committees, with their members.</summary>
public interface ICommitteeTermRepository : IRepository<CommitteeTerm, Guid>
{
    /// <summary>A page; the latest first unless asked otherwise.</summary>
    Task<Page<CommitteeTerm>> GetPageAsync(CommitteeTermQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Another term of the site with the same number or with a day in common.</summary>
    Task<CommitteeTerm?> FindClashAsync(CommitteeTerm term, CancellationToken cancellationToken = default);

    /// <summary>Waits until nobody else plans a term of the site, and lets nobody until the transaction ends.</summary>
    Task LockSiteAsync(Guid siteId, CancellationToken cancellationToken = default);

    /// <summary>The posts that some parties hold on a day.</summary>
    Task<Dictionary<Guid, CommitteePost>> GetPostsAsync(
        IReadOnlyCollection<Guid> partyIds, DateOnly day, CancellationToken cancellationToken = default);
}
