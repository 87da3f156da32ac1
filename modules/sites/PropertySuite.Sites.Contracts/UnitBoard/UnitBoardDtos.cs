namespace PropertySuite.Sites;

/// <summary>Which board is wanted.</summary>
public class GetUnitBoardInput
{
    /// <summary>The building.</summary>
    public Guid BuildingId { get; set; }
}

/// <summary>The buildings of which site are wanted.</summary>
public class GetUnitBoardBuildingsInput
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }
}

/// <summary>A building of the board's strip.</summary>
public class UnitBoardBuildingDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>First part of its units' room codes.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name, for example 1栋.</summary>
    public string Name { get; set; } = "";

    /// <summary>Number of units in use.</summary>
    public int UnitCount { get; set; }

    /// <summary>What the layers of marks count there; entries that count nothing are left out.</summary>
    public List<UnitBoardFigureDto> Figures { get; set; } = [];
}

/// <summary>What an entry of a legend counts.</summary>
public class UnitBoardFigureDto
{
    /// <summary>Key of the layer.</summary>
    public string Layer { get; set; } = "";

    /// <summary>Key of the entry in the layer's legend.</summary>
    public string Entry { get; set; } = "";

    /// <summary>What the legend says, in the reader's language.</summary>
    public string Word { get; set; } = "";

    /// <summary>What stands in a narrow cell, in the reader's language.</summary>
    public string Sign { get; set; } = "";

    /// <summary>How it looks.</summary>
    public UnitBoardTone Tone { get; set; }

    /// <summary>Units that are so.</summary>
    public int UnitCount { get; set; }

    /// <summary>Records behind it: rows of the list that the entry leads to.</summary>
    public int Count { get; set; }
}

/// <summary>A building drawn as it stands.</summary>
public class UnitBoardDto
{
    /// <summary>The building.</summary>
    public Guid BuildingId { get; set; }

    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>First part of its units' room codes.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name, for example 1栋.</summary>
    public string Name { get; set; } = "";

    /// <summary>Number of units in use, which are all in the cells.</summary>
    public int UnitCount { get; set; }

    /// <summary>Its entrances in their order, each a group of columns.</summary>
    public List<UnitBoardEntranceDto> Entrances { get; set; } = [];

    /// <summary>Its floors from the top down, and at the end the units of which no floor is known.</summary>
    public List<UnitBoardRowDto> Rows { get; set; } = [];

    /// <summary>The layers that the caller may see: those that colour, then those that mark.</summary>
    public List<UnitBoardLayerDto> Layers { get; set; } = [];
}

/// <summary>An entrance (单元) of the board.</summary>
public class UnitBoardEntranceDto
{
    /// <summary>Entrance; null where the building has only one, or the units lie outside of them.</summary>
    public string? Name { get; set; }

    /// <summary>How many columns it takes.</summary>
    public int Columns { get; set; }
}

/// <summary>A row of the board: a floor, or a part of a floor that has more units than fit side by side.</summary>
public class UnitBoardRowDto
{
    /// <summary>Floor as the building calls it; null for the units of which it is not known.</summary>
    public string? Floor { get; set; }

    /// <summary>Whether it goes on with the floor of the row above.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Its units from the left to the right.</summary>
    public List<UnitBoardCellDto> Cells { get; set; } = [];
}

/// <summary>A unit on the board.</summary>
public class UnitBoardCellDto
{
    /// <summary>The unit.</summary>
    public Guid Id { get; set; }

    /// <summary>Canonical room code.</summary>
    public string Code { get; set; } = "";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Room number; the whole code where the unit has none.</summary>
    public string Room { get; set; } = "";

    /// <summary>Place of its entrance among the board's, from 0.</summary>
    public int Entrance { get; set; }

    /// <summary>Column in its entrance, from 0.</summary>
    public int Column { get; set; }

    /// <summary>What it is.</summary>
    public UnitKind Kind { get; set; }

    /// <summary>Whether and how it is occupied.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; set; }

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area (套内面积) in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on (计费面积) in square metres.</summary>
    public decimal? BillingAreaInSquareMetres { get; set; }

    /// <summary>What it is in the layers.</summary>
    public List<UnitBoardCellValueDto> Values { get; set; } = [];
}

/// <summary>What a unit is in a layer.</summary>
public class UnitBoardCellValueDto
{
    /// <summary>Key of the layer.</summary>
    public string Layer { get; set; } = "";

    /// <summary>Key of the entry in the layer's legend.</summary>
    public string Entry { get; set; } = "";

    /// <summary>How many records stand behind it.</summary>
    public int Count { get; set; }
}

/// <summary>A layer of the board.</summary>
public class UnitBoardLayerDto
{
    /// <summary>Unique key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name in the reader's language.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it colours the cells or marks them.</summary>
    public UnitBoardLayerKind Kind { get; set; }

    /// <summary>Its legend, entries that count nothing among them.</summary>
    public List<UnitBoardFigureDto> Legend { get; set; } = [];
}
