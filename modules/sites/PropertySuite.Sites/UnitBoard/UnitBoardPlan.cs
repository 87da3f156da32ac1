namespace PropertySuite.Sites;

/// <summary>
/// Where the units of a building stand on its board. Doors with the same number stand above each other (101, 201, 301), so that a unit that is missing leaves a gap,
/// in each run of floors for itself (<see cref="UnitBoardRuns"/>); where the numbers do not tell (shops that are counted through, parking spaces), units follow each other and a floor takes as many rows as it needs.
/// </summary>
public sealed class UnitBoardPlan
{
    /// <summary>More columns than these are not walked with the eyes.</summary>
    public const int WidestEntrance = 16;

    private UnitBoardPlan(IReadOnlyList<Entrance> entrances, IReadOnlyList<Row> rows) => (Entrances, Rows) = (entrances, rows);

    /// <summary>The entrances in their order.</summary>
    public IReadOnlyList<Entrance> Entrances { get; }

    /// <summary>The rows from the top down; units without a floor stand in the last ones.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Arranges units.</summary>
    /// <param name="floors">The floors that the building is known to have, on which there may be no unit.</param>
    /// <param name="units">Its units in house-number order.</param>
    public static UnitBoardPlan Of(IEnumerable<FloorLabel> floors, IReadOnlyCollection<Unit> units)
    {
        var groups = units.GroupBy(unit => unit.Entrance ?? "").OrderBy(group => RoomCode.SortKeyOf(group.Key), StringComparer.Ordinal).ToList();
        var entrances = groups.ConvertAll(group => Arrange(group.Key, [.. group]));
        var known = floors.Select(floor => floor.ToString()).Concat(units.Select(unit => unit.Floor).OfType<string>()).Distinct()
            .Select(label => FloorLabel.TryParse(label, out var floor) ? floor : null).OfType<FloorLabel>()
            .OrderDescending().Select(floor => (string?)floor.ToString());
        var labels = units.Any(unit => unit.Floor is null) ? known.Append(null) : known;
        return new UnitBoardPlan(entrances, [.. labels.SelectMany(label => RowsOf(label, entrances))]);
    }

    private static Entrance Arrange(string name, List<Unit> units)
    {
        var runs = UnitBoardRuns.Find(units.Where(unit => unit.Floor is not null));
        var packed = units.Where(unit => unit.Floor is { } floor && !runs.ContainsKey(floor)).GroupBy(unit => unit.Floor!).Select(floor => floor.Count()).DefaultIfEmpty().Max();
        var widest = runs.Values.Select(doors => doors.Count).DefaultIfEmpty().Max();
        var columns = Math.Max(widest, Math.Min(packed, WidestEntrance)) is > 0 and var known ? known : Math.Min(units.Count, WidestEntrance);
        var places = new Dictionary<string, List<Place>>();
        foreach (var floor in units.GroupBy(unit => unit.Floor ?? ""))
        {
            places[floor.Key] = [.. floor.Select((unit, index) => runs.GetValueOrDefault(floor.Key) is { } doors
                ? new Place(unit, 0, doors.IndexOf(UnitBoardRuns.DoorOf(unit)))
                : new Place(unit, index / columns, index % columns))];
        }

        return new Entrance(name.Length == 0 ? null : name, columns, places);
    }

    private static IEnumerable<Row> RowsOf(string? floor, List<Entrance> entrances)
    {
        var cells = entrances.SelectMany((entrance, index) => entrance.On(floor).Select(place => (place.Line, Cell: new Cell(place.Unit, index, place.Column)))).ToList();
        var lines = cells.Count == 0 ? 1 : cells.Max(cell => cell.Line) + 1;
        return Enumerable.Range(0, lines).Select(line => new Row(
            floor, line > 0, [.. cells.Where(cell => cell.Line == line).Select(cell => cell.Cell).OrderBy(cell => cell.Entrance).ThenBy(cell => cell.Column)]));
    }

    /// <summary>An entrance with the places of its units by floor.</summary>
    /// <param name="Name">Entrance (单元), or null.</param>
    /// <param name="Columns">How many columns it takes.</param>
    /// <param name="Places">Places by floor; those without a floor under an empty key.</param>
    public sealed record Entrance(string? Name, int Columns, IReadOnlyDictionary<string, List<Place>> Places)
    {
        /// <summary>The places on a floor.</summary>
        public IReadOnlyList<Place> On(string? floor) => Places.GetValueOrDefault(floor ?? "") ?? [];
    }

    /// <summary>Where a unit stands on its floor.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Line">In which row of the floor, from 0.</param>
    /// <param name="Column">In which column of its entrance, from 0.</param>
    public sealed record Place(Unit Unit, int Line, int Column);

    /// <summary>A row of the board.</summary>
    /// <param name="Floor">Its floor; null for units without one.</param>
    /// <param name="IsContinued">Whether it goes on with the floor of the row above.</param>
    /// <param name="Cells">Its units from the left to the right.</param>
    public sealed record Row(string? Floor, bool IsContinued, IReadOnlyList<Cell> Cells);

    /// <summary>A unit in its place.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Entrance">Place of its entrance, from 0.</param>
    /// <param name="Column">Column in its entrance, from 0.</param>
    public sealed record Cell(Unit Unit, int Entrance, int Column);
}
