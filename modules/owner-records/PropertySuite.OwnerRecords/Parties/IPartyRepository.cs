using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <summary>Which parties to read.</summary>
/// <param name="SiteId">Only of this site.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="Relation">Only with this relation to a unit on <paramref name="Today"/>.</param>
/// <param name="Text">What somebody typed.</param>
/// <param name="Today">The day on which relations are looked at.</param>
public sealed record PartyQuery(Guid? SiteId, PartyKind? Kind, TenureRelation? Relation, PartySearchText? Text, DateOnly Today);

/// <summary>Parties, with their phone numbers.</summary>
public interface IPartyRepository : IRepository<Party, Guid>
{
    /// <summary>A page of parties; by name unless asked otherwise.</summary>
    Task<Page<Party>> GetPageAsync(PartyQuery filter, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Parties with these ids.</summary>
    Task<List<Party>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Other parties of the site with the same name, in either script, and a phone number in common.</summary>
    Task<List<Party>> GetPerhapsSameAsync(Party party, CancellationToken cancellationToken = default);

    /// <summary>Parties of a site with these blind indexes.</summary>
    Task<List<Party>> GetListByIdNumberIndexAsync(
        Guid siteId, IReadOnlyCollection<string> indexes, CancellationToken cancellationToken = default);

    /// <summary>Parties of a site with one of these phone numbers, by <see cref="PropertySuite.People.PhoneNumber.Reversed"/>.</summary>
    Task<List<Party>> GetListByPhonesAsync(
        Guid siteId, IReadOnlyCollection<string> reversedNumbers, CancellationToken cancellationToken = default);
}
