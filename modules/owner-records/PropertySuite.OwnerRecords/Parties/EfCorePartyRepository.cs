using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IPartyRepository" />
public class EfCorePartyRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, Party, Guid>(dbContextProvider), IPartyRepository
{
    private const int MostPerhapsSame = 10;

    private static readonly ListOrder<Party> Order = new ListOrder<Party>(party => party.Id, "name")
        .Add("name", party => party.NameSortKey)
        .Add("creationTime", party => party.CreationTime);

    /// <inheritdoc />
    public override async Task<IQueryable<Party>> WithDetailsAsync() => (await GetQueryableAsync()).Include(party => party.Phones);

    /// <inheritdoc />
    public async Task<Page<Party>> GetPageAsync(PartyQuery filter, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(
            Apply(await GetDbContextAsync(), filter).Include(party => party.Phones).AsNoTracking(),
            request,
            GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync()).Where(party => ids.Contains(party.Id)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetListByIdNumberIndexAsync(
        Guid siteId, IReadOnlyCollection<string> indexes, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync())
            .Where(party => party.SiteId == siteId && indexes.Contains(party.IdNumberIndex))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetListByPhonesAsync(
        Guid siteId, IReadOnlyCollection<string> reversedNumbers, CancellationToken cancellationToken = default) =>
        reversedNumbers.Count == 0 ? [] : await (await WithDetailsAsync())
            .Where(party => party.SiteId == siteId && party.Phones.Any(phone => reversedNumbers.Contains(phone.NumberReversed)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Party>> GetPerhapsSameAsync(Party party, CancellationToken cancellationToken = default)
    {
        var numbers = party.Phones.Select(phone => phone.Number).ToList();
        return numbers.Count == 0
            ? []
            : await (await GetQueryableAsync())
                .Where(other => other.SiteId == party.SiteId && other.Id != party.Id && other.NameFolded == party.NameFolded)
                .Where(other => other.Phones.Any(phone => numbers.Contains(phone.Number)))
                .OrderBy(other => other.CreationTime)
                .Take(MostPerhapsSame)
                .AsNoTracking()
                .ToListAsync(GetCancellationToken(cancellationToken));
    }

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

        return filter.Text is { } text ? parties.WhereTextMatches(dbContext.PartyPhones, text, filter.SiteId is not null) : parties;
    }
}
