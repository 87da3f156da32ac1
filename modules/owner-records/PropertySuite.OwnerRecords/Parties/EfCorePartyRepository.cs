using Microsoft.EntityFrameworkCore;
using PropertySuite.Lists;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IPartyRepository" />
public class EfCorePartyRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, Party, Guid>(dbContextProvider), IPartyRepository
{
    private static readonly SortableColumns<Party> Sortable = new SortableColumns<Party>(party => party.Id)
        .Add("name", party => party.Name)
        .Add("creationTime", party => party.CreationTime);

    /// <inheritdoc />
    public override async Task<IQueryable<Party>> WithDetailsAsync() => (await GetQueryableAsync()).Include(party => party.Phones);

    /// <inheritdoc />
    public async Task<long> CountAsync(PartyQuery filter, CancellationToken cancellationToken = default) =>
        await Apply(await GetDbContextAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetPageAsync(
        PartyQuery filter, string? sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default) =>
        await Sortable.Apply(Apply(await GetDbContextAsync(), filter), string.IsNullOrWhiteSpace(sorting) ? "name" : sorting)
            .Skip(skipCount)
            .Take(maxResultCount)
            .Include(party => party.Phones)
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync()).Where(party => ids.Contains(party.Id)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetListByIdNumberIndexAsync(
        Guid siteId, IReadOnlyCollection<string> indexes, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync())
            .Where(party => party.SiteId == siteId && indexes.Contains(party.IdNumberIndex))
            .ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<Party> Apply(IOwnerRecordsDbContext dbContext, PartyQuery filter)
    {
        var parties = dbContext.Parties
            .WhereIf(filter.SiteId is not null, party => party.SiteId == filter.SiteId)
            .WhereIf(filter.Kind is not null, party => party.Kind == filter.Kind);
        if (filter.Relation is { } relation)
        {
            var holding = dbContext.Tenures.WhereHoldsOn(filter.Today).Where(tenure => tenure.Relation == relation);
            parties = parties.Where(party => holding.Any(tenure => tenure.PartyId == party.Id));
        }

        return filter.Text switch
        {
            null => parties,
            { PhoneReversed: { } phone } => parties.Where(party => party.Phones.Any(own => own.NumberReversed.StartsWith(phone))),
            { NameFolded: not null } text => parties.WhereNameMatches(text, filter.SiteId is not null),
            _ => parties.Where(party => false),
        };
    }
}
