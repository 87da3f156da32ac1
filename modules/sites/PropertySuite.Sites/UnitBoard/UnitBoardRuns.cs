namespace PropertySuite.Sites;

/// <summary>
/// Which floors of an entrance have their doors above each other: runs of floors that share doors (the flats of a tower, the shops below them), each for itself. A
/// floor whose numbers tell no door stands in none.
/// </summary>
internal static class UnitBoardRuns
{
    /// <summary>Above so many columns for each unit of its fullest floor, the numbers of a run are no doors.</summary>
    private const int MostGaps = 2;

    /// <summary>The runs: the doors in their order, by floor.</summary>
    /// <param name="units">The units of an entrance that have a floor.</param>
    public static Dictionary<string, List<string>> Find(IEnumerable<Unit> units)
    {
        var floors = units.GroupBy(unit => unit.Floor!).Select(floor => new Floor(floor.Key, [.. floor.Select(DoorOf)]))
            .Where(floor => floor.Doors.Count <= UnitBoardPlan.WidestEntrance && floor.Doors.Distinct().Count() == floor.Doors.Count)
            .ToList();
        while (true)
        {
            var runs = Connect(floors);
            if (runs.Find(run => !IsAligned(run)) is not { } spoilt)
            {
                return runs.SelectMany(run => run.Select(floor => (floor.Label, Doors: DoorsOf(run)))).ToDictionary(entry => entry.Label, entry => entry.Doors);
            }

            floors.Remove(spoilt.MaxBy(floor => floor.Doors.Count(door => spoilt.TrueForAll(other => other == floor || !other.Doors.Contains(door))))!);
        }
    }

    /// <summary>What is left of a room number without its floor: 03 of 1203, 01 of B101, S01 of S101.</summary>
    public static string DoorOf(Unit unit)
    {
        if (unit.Floor is not { } floor)
        {
            return unit.Room;
        }

        if (unit.Room.Length > floor.Length && unit.Room.StartsWith(floor, StringComparison.Ordinal))
        {
            return unit.Room[floor.Length..];
        }

        var prefix = string.Concat(unit.Room.TakeWhile(character => !char.IsAsciiDigit(character)));
        var number = unit.Room[prefix.Length..];
        return prefix.Length > 0 && number.Length >= floor.Length + 2 && number.StartsWith(floor, StringComparison.Ordinal) ? prefix + number[floor.Length..] : unit.Room;
    }

    private static bool IsAligned(List<Floor> run) =>
        DoorsOf(run).Count is var doors && doors <= UnitBoardPlan.WidestEntrance && doors <= run.Max(floor => floor.Doors.Count) * MostGaps;

    private static List<string> DoorsOf(List<Floor> run) =>
        [.. run.SelectMany(floor => floor.Doors).Distinct().OrderBy(RoomCode.SortKeyOf, StringComparer.Ordinal)];

    /// <summary>Floors that share a door, or share one with the same floor, belong together.</summary>
    private static List<List<Floor>> Connect(List<Floor> floors)
    {
        var runs = new List<List<Floor>>();
        foreach (var floor in floors)
        {
            var joined = runs.FindAll(run => run.Exists(other => other.Doors.Exists(floor.Doors.Contains)));
            runs.RemoveAll(joined.Contains);
            runs.Add([.. joined.SelectMany(run => run), floor]);
        }

        return runs;
    }

    private sealed record Floor(string Label, List<string> Doors);
}
