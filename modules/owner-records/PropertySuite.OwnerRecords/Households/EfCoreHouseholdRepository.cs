using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IHouseholdRepository" />
public class EfCoreHouseholdRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, Household, Guid>(dbContextProvider), IHouseholdRepository
{
    /// <inheritdoc />
    public override async Task<IQueryable<Household>> WithDetailsAsync() =>
        (await GetQueryableAsync()).Include(household => household.Tenures).Include(household => household.Vehicles).AsSplitQuery();

    /// <inheritdoc />
    public async Task<List<Household>> GetListAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync()).Where(household => unitIds.Contains(household.Id)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Guid>> GetSitesWithHouseholdsAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await dbContext.Database.Keys(siteIds)
            .Where(siteId => dbContext.Households.Any(household => household.SiteId == siteId))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<Tenure>> GetTenuresOfAsync(
        IReadOnlyCollection<Guid> partyIds, DateOnly? day = null, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await (
                from tenure in day is { } moment ? dbContext.Tenures.WhereHoldsOn(moment) : dbContext.Tenures
                join household in dbContext.Households on tenure.HouseholdId equals household.Id
                where partyIds.Contains(tenure.PartyId)
                select tenure)
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<HouseholdMember>> GetMembersAsync(
        IReadOnlyCollection<Guid> unitIds, DateOnly day, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        var members = await (
                from tenure in dbContext.Tenures.WhereHoldsOn(day)
                join household in dbContext.Households on tenure.HouseholdId equals household.Id
                join party in dbContext.Parties on tenure.PartyId equals party.Id
                where unitIds.Contains(tenure.HouseholdId)
                orderby tenure.Relation, party.NameSortKey, tenure.Id
                select new { Tenure = tenure, party.Id, party.SiteId, party.Kind, party.Name, party.MaskedIdNumber })
            .AsNoTracking()
            .ToListAsync(token);
        var partyIds = members.Select(member => member.Id).Distinct().ToList();
        var phones = (await dbContext.PartyPhones
                .Where(phone => partyIds.Contains(phone.PartyId))
                .OrderBy(phone => phone.Position)
                .Select(phone => new { phone.PartyId, phone.Kind, phone.Number, phone.Position })
                .ToListAsync(token))
            .ToLookup(phone => phone.PartyId, phone => new MemberPhone(phone.Kind, phone.Number, phone.Position));
        return members.ConvertAll(member => new HouseholdMember(
            member.Tenure.HouseholdId, member.Tenure.Id, member.Tenure.Relation, member.Tenure.SharePercent,
            member.Id, member.SiteId, member.Kind, member.Name, member.MaskedIdNumber, [.. phones[member.Id]]));
    }

    /// <inheritdoc />
    public async Task<List<TenureOfParty>> GetHistoryAsync(Guid unitId, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await (
                from tenure in dbContext.Tenures
                join household in dbContext.Households on tenure.HouseholdId equals household.Id
                join party in dbContext.Parties on tenure.PartyId equals party.Id
                where tenure.HouseholdId == unitId
                orderby tenure.CreationTime descending
                select new TenureOfParty(tenure, party.Name))
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<(Guid HouseholdId, string Plate)>> GetPlatesAsync(
        IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var plates = await dbContext.Vehicles
            .Where(vehicle => unitIds.Contains(vehicle.HouseholdId))
            .OrderBy(vehicle => vehicle.Plate)
            .Select(vehicle => new { vehicle.HouseholdId, vehicle.Plate })
            .ToListAsync(GetCancellationToken(cancellationToken));
        return plates.ConvertAll(vehicle => (vehicle.HouseholdId, vehicle.Plate));
    }

    /// <inheritdoc />
    public async Task<List<HouseholdHit>> FindByPhoneAsync(
        PhoneDigits digits, Guid? siteId, DateOnly day, int max, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var reversed = digits.Reversed;
        return await (
                from phone in dbContext.PartyPhones.WhereNumberMatches(digits)
                join party in dbContext.Parties on phone.PartyId equals party.Id
                join tenure in dbContext.Tenures.WhereHoldsOn(day) on party.Id equals tenure.PartyId
                join household in dbContext.Households on tenure.HouseholdId equals household.Id
                where siteId == null || household.SiteId == siteId
                let rank = phone.NumberReversed == reversed ? 0 : phone.NumberReversed.StartsWith(reversed) ? 1 : 2
                orderby rank, tenure.Relation, tenure.Id
                select new HouseholdHit(household.Id, party.Id, rank))
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<HouseholdHit>> FindByNameAsync(
        PartySearchText text, Guid? siteId, bool isOneSite, DateOnly day, int max, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var name = text.NameFolded ?? "";
        var latin = text.Latin ?? name;
        return await (
                from party in dbContext.Parties.WhereNameMatches(text, isOneSite)
                join tenure in dbContext.Tenures.WhereHoldsOn(day) on party.Id equals tenure.PartyId
                join household in dbContext.Households on tenure.HouseholdId equals household.Id
                where siteId == null || household.SiteId == siteId
                let rank = party.NameFolded == name || party.NameReadings.Contains(" " + latin + " ") ? 0
                    : party.NameFolded.StartsWith(name) ? 1
                    : 2
                orderby rank, party.NameSortKey, tenure.Relation, tenure.Id
                select new HouseholdHit(household.Id, party.Id, rank))
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<HouseholdHit>> FindByPlateAsync(
        string plate, Guid? siteId, int max, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await (
                from vehicle in dbContext.Vehicles
                join household in dbContext.Households on vehicle.HouseholdId equals household.Id
                where vehicle.Plate.Contains(plate) && (siteId == null || household.SiteId == siteId)
                orderby vehicle.Plate == plate descending, vehicle.Plate, household.Id
                select new HouseholdHit(household.Id, null, vehicle.Plate == plate ? 0 : 1))
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }
}
