using PropertySuite.People;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <summary>Somebody of a household on a day.</summary>
public sealed record HouseholdMember(
    Guid HouseholdId, Guid TenureId, TenureRelation Relation, decimal? SharePercent, Guid PartyId, Guid SiteId, PartyKind Kind, string Name,
    string? MaskedIdNumber, List<MemberPhone> Phones);

/// <summary>A phone number of somebody.</summary>
public sealed record MemberPhone(PhoneKind Kind, string Number, int Position);

/// <summary>A household that a search found, and who is why.</summary>
/// <param name="HouseholdId">The household.</param>
/// <param name="PartyId">The party that matches; null when a plate does.</param>
/// <param name="Rank">0 for a whole match, higher the looser.</param>
public sealed record HouseholdHit(Guid HouseholdId, Guid? PartyId, int Rank);

/// <summary>A relation to a unit, with the name of who has it.</summary>
public sealed record TenureOfParty(Tenure Tenure, string PartyName);

/// <summary>Households with their tenures and vehicles.</summary>
public interface IHouseholdRepository : IRepository<Household, Guid>
{
    /// <summary>The households of these units that exist, with tenures and vehicles.</summary>
    Task<List<Household>> GetListAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default);

    /// <summary>Those of the sites that have a household.</summary>
    Task<List<Guid>> GetSitesWithHouseholdsAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default);

    /// <summary>Tenures of some parties, of households in the caller's scope: those that hold on a day, or all.</summary>
    Task<List<Tenure>> GetTenuresOfAsync(IReadOnlyCollection<Guid> partyIds, DateOnly? day = null, CancellationToken cancellationToken = default);

    /// <summary>Who belongs to some households on a day: owners first, then by name.</summary>
    Task<List<HouseholdMember>> GetMembersAsync(
        IReadOnlyCollection<Guid> unitIds, DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>Every relation to a unit, now and before, the last recorded first.</summary>
    Task<List<TenureOfParty>> GetHistoryAsync(Guid unitId, CancellationToken cancellationToken = default);

    /// <summary>Plates by household.</summary>
    Task<List<(Guid HouseholdId, string Plate)>> GetPlatesAsync(
        IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default);

    /// <summary>Households with somebody whose phone number ends so.</summary>
    Task<List<HouseholdHit>> FindByPhoneAsync(
        PhoneDigits digits, Guid? siteId, DateOnly day, int max, CancellationToken cancellationToken = default);

    /// <summary>Households with somebody of such a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="siteId">Only in this site.</param>
    /// <param name="isOneSite">Whether the caller sees one site only.</param>
    /// <param name="day">The day on which people belong to the household.</param>
    /// <param name="max">Most hits.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<List<HouseholdHit>> FindByNameAsync(
        PartySearchText text, Guid? siteId, bool isOneSite, DateOnly day, int max, CancellationToken cancellationToken = default);

    /// <summary>Households with such a plate.</summary>
    Task<List<HouseholdHit>> FindByPlateAsync(string plate, Guid? siteId, int max, CancellationToken cancellationToken = default);
}
