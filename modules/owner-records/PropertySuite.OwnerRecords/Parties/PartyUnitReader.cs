using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>Tells which units parties have to do with, in two queries however many they are.</summary>
public class PartyUnitReader(IHouseholdRepository households, IUnitIntegrationService units) : ITransientDependency
{
    /// <summary>Present relations of some parties, each party's in house-number order.</summary>
    public virtual async Task<ILookup<Guid, PartyUnitDto>> ReadAsync(IReadOnlyCollection<Guid> partyIds, DateOnly day)
    {
        var tenures = await households.GetTenuresOfAsync(partyIds, day);
        var rooms = (await units.GetListAsync(tenures.Select(tenure => tenure.HouseholdId).Distinct().ToList())).ToDictionary(unit => unit.Id);
        return tenures
            .Where(tenure => rooms.ContainsKey(tenure.HouseholdId))
            .OrderBy(tenure => OrderOf(rooms[tenure.HouseholdId]), StringComparer.Ordinal)
            .ToLookup(tenure => tenure.PartyId, tenure => new PartyUnitDto
            {
                UnitId = tenure.HouseholdId,
                UnitCode = rooms[tenure.HouseholdId].Code,
                UnitDisplayName = rooms[tenure.HouseholdId].DisplayName,
                Relation = tenure.Relation,
                SharePercent = tenure.SharePercent,
            });
    }

    /// <summary>All relations of one party, past and future too: the present ones first, then the latest.</summary>
    public virtual async Task<List<PartyTenureDto>> ReadAllAsync(Guid partyId, DateOnly day)
    {
        var tenures = await households.GetTenuresOfAsync([partyId]);
        var rooms = (await units.GetListAsync(tenures.Select(tenure => tenure.HouseholdId).Distinct().ToList())).ToDictionary(unit => unit.Id);
        return [.. tenures
            .Where(tenure => rooms.ContainsKey(tenure.HouseholdId))
            .OrderByDescending(tenure => tenure.HoldsOn(day))
            .ThenByDescending(tenure => tenure.To ?? DateOnly.MaxValue)
            .ThenBy(tenure => OrderOf(rooms[tenure.HouseholdId]), StringComparer.Ordinal)
            .Select(tenure => new PartyTenureDto
            {
                Id = tenure.Id,
                UnitId = tenure.HouseholdId,
                UnitDisplayName = rooms[tenure.HouseholdId].DisplayName,
                Relation = tenure.Relation,
                SharePercent = tenure.SharePercent,
                From = tenure.From,
                To = tenure.To,
                IsPresent = tenure.HoldsOn(day),
            })];
    }

    private static string OrderOf(UnitSummaryDto unit) => RoomCode.TryParse(unit.Code, out var code) ? code.SortKey : RoomCode.SortKeyOf(unit.Code);

    /// <summary>Vehicles of some units, in the order of the units.</summary>
    public virtual async Task<List<PartyVehicleDto>> ReadVehiclesAsync(IReadOnlyCollection<PartyUnitDto> at)
    {
        var plates = await households.GetPlatesAsync(at.Select(unit => unit.UnitId).Distinct().ToList());
        return [.. at.DistinctBy(unit => unit.UnitId).SelectMany(unit => plates
            .Where(plate => plate.HouseholdId == unit.UnitId)
            .Select(plate => new PartyVehicleDto { UnitId = unit.UnitId, UnitDisplayName = unit.UnitDisplayName, Plate = plate.Plate }))];
    }
}
