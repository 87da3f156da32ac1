using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IKeyCustomerRepository" />
public class EfCoreKeyCustomerRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, KeyCustomer, Guid>(dbContextProvider), IKeyCustomerRepository
{
    private static readonly ListOrder<KeyCustomer> Order = new ListOrder<KeyCustomer>(entry => entry.Id, "nextContactOn")
        .Add("nextContactOn", entry => entry.NextContactOn)
        .AddOptional("lastContactOn", entry => entry.LastContactOn)
        .Add("startedOn", entry => entry.StartedOn);

    /// <inheritdoc />
    public async Task<Page<KeyCustomer>> GetPageAsync(
        KeyCustomerQuery query, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(Filter(await GetDbContextAsync(), query).AsNoTracking(), request, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<KeyCustomerContact>> GetContactsAsync(Guid id, int max, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).KeyCustomerContacts.AsNoTracking()
            .Where(contact => contact.KeyCustomerId == id)
            .OrderByDescending(contact => contact.ContactedOn)
            .ThenByDescending(contact => contact.CreationTime)
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<ContactWithParty>> GetContactsOfHouseholdAsync(Guid unitId, int max, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await (
                from contact in dbContext.KeyCustomerContacts
                join entry in dbContext.KeyCustomers on contact.KeyCustomerId equals entry.Id
                join party in dbContext.Parties on entry.PartyId equals party.Id
                where dbContext.Tenures.Any(tenure => tenure.HouseholdId == unitId && tenure.PartyId == party.Id)
                orderby contact.ContactedOn descending, contact.CreationTime descending
                select new ContactWithParty(contact, party.Id, party.Name))
            .Take(max)
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<Dictionary<Guid, string?>> GetTraitsOfListedAsync(
        IReadOnlyCollection<Guid> partyIds, CancellationToken cancellationToken = default) =>
        partyIds.Count == 0 ? [] : await (await GetQueryableAsync())
            .Where(entry => partyIds.Contains(entry.PartyId) && entry.EndedOn == null)
            .Select(entry => new { entry.PartyId, entry.Traits })
            .ToDictionaryAsync(entry => entry.PartyId, entry => entry.Traits, GetCancellationToken(cancellationToken));

    private static IQueryable<KeyCustomer> Filter(IOwnerRecordsDbContext dbContext, KeyCustomerQuery query)
    {
        var entries = query.Kind switch
        {
            KeyCustomerListKind.Active => dbContext.KeyCustomers.Where(entry => entry.EndedOn == null),
            KeyCustomerListKind.Overdue => dbContext.KeyCustomers.Where(entry => entry.EndedOn == null && entry.NextContactOn < query.Today),
            KeyCustomerListKind.Ended => dbContext.KeyCustomers.Where(entry => entry.EndedOn != null),
            _ => dbContext.KeyCustomers,
        };
        if (query.Text is { } text)
        {
            var parties = dbContext.Parties.WhereTextMatches(dbContext.PartyPhones, text, query.SiteId is not null);
            entries = entries.Where(entry => parties.Any(party => party.Id == entry.PartyId));
        }

        return entries
            .WhereIf(query.SiteId is not null, entry => entry.SiteId == query.SiteId)
            .WhereIf(query.PartyId is not null, entry => entry.PartyId == query.PartyId)
            .WhereIf(query.ResponsibleUserId is not null, entry => entry.ResponsibleUserId == query.ResponsibleUserId)
            .WhereIf(!string.IsNullOrEmpty(query.Reason), entry => entry.Reason == query.Reason);
    }
}
