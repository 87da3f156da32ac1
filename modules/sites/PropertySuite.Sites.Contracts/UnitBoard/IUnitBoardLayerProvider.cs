namespace PropertySuite.Sites;

/// <summary>
/// Gives the unit board (楼盘图) a layer: arrears, open cases, renovation, move-in. Implement it as a transient service in the module's implementation; the
/// board shows it by its being there, to whoever has the layer's permission.
/// </summary>
public interface IUnitBoardLayerProvider
{
    /// <summary>The layer.</summary>
    UnitBoardLayer Layer { get; }

    /// <summary>
    /// What units are in this layer, in one statement for all of them. A unit that is nothing in it is left out. The sum of the counts of an entry is the number of rows
    /// of the list behind it.
    /// </summary>
    Task<IReadOnlyCollection<UnitBoardValue>> GetValuesAsync(UnitBoardQuery query);
}

/// <summary>For which units values are wanted.</summary>
/// <param name="SiteId">Their site.</param>
/// <param name="Units">The units in use of a building; null for all of the site, which is asked of layers of marks only.</param>
public sealed record UnitBoardQuery(Guid SiteId, IReadOnlyCollection<UnitBoardUnit>? Units)
{
    /// <summary>The ids of <see cref="Units"/>.</summary>
    public IReadOnlyCollection<Guid>? UnitIds { get; } = Units?.Select(unit => unit.Id).ToArray();
}

/// <summary>A unit of the board, with what the board knows of it anyway.</summary>
/// <param name="Id">Id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Occupancy">Whether and how it is occupied.</param>
public sealed record UnitBoardUnit(Guid Id, UnitKind Kind, UnitOccupancy Occupancy);

/// <summary>What a unit is in a layer.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Entry">Key of the legend's entry.</param>
/// <param name="Count">How many records stand behind it.</param>
public sealed record UnitBoardValue(Guid UnitId, string Entry, int Count = 1);
