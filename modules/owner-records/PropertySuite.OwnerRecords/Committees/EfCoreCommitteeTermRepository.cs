using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="ICommitteeTermRepository" />
public class EfCoreCommitteeTermRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, CommitteeTerm, Guid>(dbContextProvider), ICommitteeTermRepository
{
    private static readonly ListOrder<CommitteeTerm> Order = new ListOrder<CommitteeTerm>(term => term.Id, "from desc")
        .Add("from", term => term.From);

    /// <inheritdoc />
    public override async Task<IQueryable<CommitteeTerm>> WithDetailsAsync() => (await GetQueryableAsync()).Include(term => term.Members);

    /// <inheritdoc />
    public async Task<Page<CommitteeTerm>> GetPageAsync(
        CommitteeTermQuery query, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(Filter(await WithDetailsAsync(), query).AsNoTracking(), request, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<CommitteeTerm?> FindClashAsync(CommitteeTerm term, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync())
            .Where(other => other.SiteId == term.SiteId && other.Id != term.Id)
            .Where(other => other.Number == term.Number || (other.From <= term.To && other.To >= term.From))
            .OrderByDescending(other => other.Number == term.Number)
            .ThenBy(other => other.From)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task LockSiteAsync(Guid siteId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Database.LockAsync($"owner-records.committee/{siteId:N}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<Dictionary<Guid, CommitteePost>> GetPostsAsync(
        IReadOnlyCollection<Guid> partyIds, DateOnly day, CancellationToken cancellationToken = default)
    {
        if (partyIds.Count == 0)
        {
            return [];
        }

        var dbContext = await GetDbContextAsync();
        var posts = await (
                from member in dbContext.CommitteeMembers
                join term in dbContext.CommitteeTerms on member.TermId equals term.Id
                where member.PartyId != null && partyIds.Contains(member.PartyId.Value)
                where (member.JoinedOn ?? term.From) <= day && (member.LeftOn ?? term.To) >= day
                select new { PartyId = member.PartyId!.Value, member.Post })
            .ToListAsync(GetCancellationToken(cancellationToken));
        return posts.GroupBy(post => post.PartyId).ToDictionary(held => held.Key, held => held.Min(post => post.Post));
    }

    private static IQueryable<CommitteeTerm> Filter(IQueryable<CommitteeTerm> terms, CommitteeTermQuery query)
    {
        terms = query.State switch
        {
            CommitteeTermState.Upcoming => terms.Where(term => term.From > query.Today),
            CommitteeTermState.InOffice => terms.Where(term => term.From <= query.Today && term.To >= query.Today),
            CommitteeTermState.Over => terms.Where(term => term.To < query.Today),
            _ => terms,
        };
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            terms = terms.Where(term => term.RegistrationNumber!.Contains(text) || term.Members.Any(member => member.Name.Contains(text)));
        }

        return terms.WhereIf(query.SiteId is not null, term => term.SiteId == query.SiteId);
    }
}
