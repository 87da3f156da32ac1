using PropertySuite.Sites;

namespace PropertySuite.OwnerRecords;

/// <summary>What the site of an import can have: a room that it cannot have is a misunderstanding, and is said to be one.</summary>
/// <param name="HasVillas">Whether the site has villas, whose numbers stand without a room.</param>
/// <param name="Buildings">Buildings that exist, by code.</param>
internal sealed record OwnerImportEstate(bool HasVillas, Dictionary<string, BuildingSummaryDto> Buildings)
{
    /// <summary>What the rows of a unit name that cannot be.</summary>
    public IEnumerable<RosterFinding> Check(UnitRows rows)
    {
        if (!RoomCode.TryParse(rows.UnitCode, out var code))
        {
            yield break;
        }

        if (code.IsHouse && !HasVillas)
        {
            yield return RosterFinding.Error("HouseInSiteWithoutVillas", OwnerImportField.RoomCode, ("room", rows.UnitCode));
        }

        if (Buildings.GetValueOrDefault(code.Building) is { Floors.Count: > 0 } building
            && rows.Rows.Select(row => row.Content.Floor?.ToString()).FirstOrDefault(floor => floor is not null && !building.Floors.Contains(floor)) is { } missing)
        {
            yield return RosterFinding.Error("FloorNotInBuilding", OwnerImportField.Floor, ("floor", missing), ("building", building.Name));
        }
    }
}
