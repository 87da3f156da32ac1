using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <summary>Which key customers to read.</summary>
/// <param name="Kind">On the list, overdue, ended or all.</param>
/// <param name="Today">The day that contacts are compared with.</param>
/// <param name="SiteId">Only of this site.</param>
/// <param name="PartyId">Only of this party.</param>
/// <param name="ResponsibleUserId">Only whom this colleague looks after.</param>
/// <param name="Reason">Only for this reason.</param>
/// <param name="Text">What somebody typed of the party.</param>
public sealed record KeyCustomerQuery(
    KeyCustomerListKind Kind,
    DateOnly Today,
    Guid? SiteId = null,
    Guid? PartyId = null,
    Guid? ResponsibleUserId = null,
    string? Reason = null,
    PartySearchText? Text = null);

/// <summary>A contact, with whom it was with.</summary>
public sealed record ContactWithParty(KeyCustomerContact Contact, Guid PartyId, string PartyName);

/// <summary>The list of key customers.</summary>
public interface IKeyCustomerRepository : IRepository<KeyCustomer, Guid>
{
    /// <summary>A page; by the day of the next contact unless asked otherwise.</summary>
    Task<Page<KeyCustomer>> GetPageAsync(KeyCustomerQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>The newest contacts of an entry, newest first.</summary>
    Task<List<KeyCustomerContact>> GetContactsAsync(Guid id, int max, CancellationToken cancellationToken = default);

    /// <summary>The newest contacts with whoever has or had to do with a unit, newest first.</summary>
    Task<List<ContactWithParty>> GetContactsOfHouseholdAsync(Guid unitId, int max, CancellationToken cancellationToken = default);

    /// <summary>Those of some parties that are on the list, each with what is particular about it.</summary>
    Task<Dictionary<Guid, string?>> GetTraitsOfListedAsync(IReadOnlyCollection<Guid> partyIds, CancellationToken cancellationToken = default);
}
