using System.Globalization;

namespace PropertySuite.Sites;

/// <summary>A unit that a plan wants.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Floor">Its floor.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Use">What it may be used for.</param>
/// <param name="Door">What the units of its door are like; null where nothing is said of them.</param>
public sealed record PlannedUnit(RoomCode Code, FloorLabel Floor, UnitKind Kind, string? Use, UnitPlanDoorDto? Door);

/// <summary>The units that rules make of a building, and what is wrong with the rules. Knows nothing of what the building has already.</summary>
public sealed class UnitPlan
{
    private const int Letters = 26;
    private const int HighestNumber = 99;
    private readonly Building _building;
    private readonly UnitPlanInputBase _wish;
    private readonly List<PlannedUnit> _units = [];
    private readonly List<UnitPlanProblemDto> _problems = [];

    private UnitPlan(Building building, UnitPlanInputBase wish)
    {
        _building = building;
        _wish = wish;
    }

    /// <summary>The units: from the lowest floor up, entrance by entrance. None where too many are wanted.</summary>
    public IReadOnlyList<PlannedUnit> Units => _units;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<UnitPlanProblemDto> Problems => _problems;

    /// <summary>Works out a plan.</summary>
    public static UnitPlan Of(Building building, UnitPlanInputBase wish)
    {
        var plan = new UnitPlan(building, wish);
        plan.Work();
        return plan;
    }

    private void Work()
    {
        var floors = ReadFloors(_wish.FloorPlan);
        var rules = ReadRules(floors);
        var entrances = ReadEntrances();
        CheckDoors();
        var lines = floors.Select(floor => (Floor: floor, Rule: rules.GetValueOrDefault(floor))).ToList();
        var count = lines.Sum(line => DoorsOf(line.Rule)) * entrances.Count;
        if (count > UnitPlanConsts.MaxUnits)
        {
            Report(UnitPlanProblemKind.TooMany, $"{count} > {UnitPlanConsts.MaxUnits}");
            return;
        }

        foreach (var (floor, rule) in lines)
        {
            AddFloor(floor, rule, entrances);
        }

        LeaveOut();
        ReportTwice();
        if (_units.Count == 0 && _problems.Count == 0)
        {
            Report(UnitPlanProblemKind.Nothing, "");
        }
    }

    private List<FloorLabel> ReadFloors(string text)
    {
        if (!FloorPlan.TryParse(text, out var floors))
        {
            Report(UnitPlanProblemKind.FloorsUnreadable, text);
            return [];
        }

        var missing = floors.Where(floor => !_building.Has(floor)).ToList();
        if (missing.Count > 0)
        {
            Report(UnitPlanProblemKind.FloorsMissing, FloorPlan.Describe(missing));
        }

        return [.. floors.Except(missing)];
    }

    private Dictionary<FloorLabel, UnitPlanFloorRuleDto> ReadRules(List<FloorLabel> floors)
    {
        var rules = new Dictionary<FloorLabel, UnitPlanFloorRuleDto>();
        foreach (var rule in _wish.FloorRules)
        {
            var named = ReadFloors(rule.FloorPlan);
            var outside = named.Except(floors).ToList();
            if (outside.Count > 0)
            {
                Report(UnitPlanProblemKind.RuleOutsidePlan, FloorPlan.Describe(outside));
            }

            foreach (var floor in named)
            {
                rules[floor] = rule;
            }
        }

        return rules;
    }

    /// <summary>The entrances as codes write them; one that is none for a building without.</summary>
    private List<string?> ReadEntrances()
    {
        if (_wish.Entrances.Count == 0)
        {
            return [null];
        }

        var read = new List<string?>();
        foreach (var text in _wish.Entrances)
        {
            if (RoomCode.TryCompose(_building.Code, text, "101", out var code) && code is { Entrance: { } entrance, Room: "101" })
            {
                read.Add(entrance);
            }
            else
            {
                Report(UnitPlanProblemKind.EntranceUnreadable, text);
            }
        }

        return read;
    }

    private void CheckDoors()
    {
        foreach (var (door, number) in _wish.Doors.Select((door, index) => (door, index + 1)))
        {
            if (door.NetAreaInSquareMetres > door.GrossAreaInSquareMetres)
            {
                Report(UnitPlanProblemKind.NetAreaAboveGross, string.Create(
                    CultureInfo.InvariantCulture, $"#{number}: {door.NetAreaInSquareMetres} > {door.GrossAreaInSquareMetres}"));
            }
        }
    }

    private int DoorsOf(UnitPlanFloorRuleDto? rule) => rule?.DoorsPerFloor ?? _wish.DoorsPerFloor;

    private void AddFloor(FloorLabel floor, UnitPlanFloorRuleDto? rule, List<string?> entrances)
    {
        var doors = DoorsOf(rule);
        if (_wish.Numbering == RoomNumbering.FloorAndLetter && doors > Letters)
        {
            Report(UnitPlanProblemKind.LettersExhausted, $"{floor}: {doors} > {Letters}");
            return;
        }

        for (var index = 0; index < entrances.Count; index++)
        {
            for (var door = 1; door <= doors; door++)
            {
                var number = _wish.Numbering == RoomNumbering.CountedThrough ? index * doors + door : door;
                Add(floor, rule, entrances[index], door, number);
            }
        }
    }

    private void Add(FloorLabel floor, UnitPlanFloorRuleDto? rule, string? entrance, int door, int number)
    {
        var end = _wish.Numbering == RoomNumbering.FloorAndLetter ? ((char)('A' + number - 1)).ToString() : number.ToString("00", CultureInfo.InvariantCulture);
        var room = $"{_wish.RoomPrefix?.Trim().ToUpperInvariant()}{floor}{end}";
        if (number > HighestNumber || !RoomCode.TryCompose(_building.Code, entrance, room, out var code) || !IsMeant(code, entrance, room))
        {
            Report(UnitPlanProblemKind.RoomUnreadable, room);
            return;
        }

        if (code.Floor is { } told && told != floor)
        {
            Report(UnitPlanProblemKind.RoomOnOtherFloor, $"{floor}: {room}");
            return;
        }

        var known = rule?.IgnoresDoors != true && door <= _wish.Doors.Count ? _wish.Doors[door - 1] : null;
        _units.Add(new PlannedUnit(code, floor, rule?.Kind ?? _wish.Kind, rule?.Use ?? _wish.Use, known));
    }

    /// <summary>What is read of the parts has to be what they say: a number that reads as another one would become somebody else's room.</summary>
    private bool IsMeant(RoomCode code, string? entrance, string room) =>
        code.Building == _building.Code && code.Entrance == entrance && code.Room == room && RoomCode.TryParse(code.ToString(), out var again) && again == code;

    private void LeaveOut()
    {
        var all = _units.ToList();
        foreach (var text in _wish.LeftOut)
        {
            var meant = FindMeant(all, text);
            if (meant.Count == 0)
            {
                Report(UnitPlanProblemKind.LeftOutUnknown, text);
            }

            _units.RemoveAll(meant.Contains);
        }
    }

    /// <summary>A whole code (3-2-401), a room of one entrance (2单元401), or a number in every entrance (401, 0401, 401室).</summary>
    private HashSet<PlannedUnit> FindMeant(List<PlannedUnit> all, string text)
    {
        var whole = RoomCode.TryParse(text, out var code) ? all.Where(unit => unit.Code == code).ToHashSet() : [];
        return whole.Count > 0 || !RoomCode.TryCompose(_building.Code, null, text, out var composed)
            ? whole
            : [.. all.Where(unit => unit.Code.Room == composed.Room && (composed.Entrance is null || unit.Code.Entrance == composed.Entrance))];
    }

    private void ReportTwice()
    {
        var twice = _units.GroupBy(unit => unit.Code.ToString()).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (twice.Count > 0)
        {
            Report(UnitPlanProblemKind.RoomTwice, string.Join(", ", twice));
        }
    }

    /// <summary>Each kind stands once, with all that it concerns as far as somebody would read it.</summary>
    private void Report(UnitPlanProblemKind kind, string detail)
    {
        const int longest = 200;
        var known = _problems.Find(problem => problem.Kind == kind);
        if (known is null)
        {
            _problems.Add(new UnitPlanProblemDto { Kind = kind, Detail = Cut(detail) });
        }
        else if (known.Detail.Length < longest)
        {
            known.Detail = Cut($"{known.Detail}, {detail}");
        }

        static string Cut(string text) => text.Length <= longest ? text : text[..longest] + "…";
    }
}
