using PropertySuite.Sites;

namespace PropertySuite.OwnerRecords;

/// <summary>What the site of an import can have: a room that it cannot have is a misunderstanding, and is said to be one.</summary>
/// <param name="HasVillas">Whether the site has villas, whose numbers stand without a room.</param>
/// <param name="Buildings">Buildings that exist, by code.</param>
internal sealed record OwnerImportEstate(bool HasVillas, Dictionary<string, BuildingSummaryDto> Buildings)
{
    /// <summary>What the rows of a unit name that cannot be.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isOnRecord">Whether the unit exists: then its number is what it is.</param>
    public IEnumerable<RosterFinding> Check(UnitRows rows, bool isOnRecord)
    {
        if (!RoomCode.TryParse(rows.UnitCode, out var code))
        {
            yield break;
        }

        if (code.IsHouse && !HasVillas)
        {
            yield return RosterFinding.Error("HouseInSiteWithoutVillas", OwnerImportField.RoomCode, ("room", rows.UnitCode));
        }

        if (Buildings.GetValueOrDefault(code.Building) is { Floors.Count: > 0 } building && FindMissingFloor(rows, isOnRecord ? null : code.Floor, building) is { } missing)
        {
            yield return RosterFinding.Error("FloorNotInBuilding", OwnerImportField.Floor, ("floor", missing), ("building", building.Name));
        }
    }

    /// <summary>A floor that is said counts, and else the one that the number tells. 1A01 may well be A01 on floor 1.</summary>
    private static string? FindMissingFloor(UnitRows rows, FloorLabel? told, BuildingSummaryDto building)
    {
        var said = rows.Rows.Select(row => row.Content.Floor?.ToString()).OfType<string>().ToList();
        return said.Count == 0 && told is { Suffix: null } ? Missing(told.ToString()) : said.Select(Missing).FirstOrDefault(floor => floor is not null);

        string? Missing(string floor) => building.Floors.Contains(floor) ? null : floor;
    }
}
