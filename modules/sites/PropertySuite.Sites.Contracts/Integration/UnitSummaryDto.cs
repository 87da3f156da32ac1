namespace PropertySuite.Sites;

/// <summary>What other modules need of a unit.</summary>
public class UnitSummaryDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Its building.</summary>
    public Guid BuildingId { get; set; }

    /// <summary>Name of its building.</summary>
    public string BuildingName { get; set; } = "";

    /// <summary>Its own zone, or else that of its building.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>
    /// What the place is used for (业态): as its own zone says, else that of its building, else the site where that has one use only. Null where the site has
    /// several, or none, and no zone says which counts here.
    /// </summary>
    public PropertyKind? PropertyKind { get; set; }

    /// <summary>What it is.</summary>
    public UnitKind Kind { get; set; }

    /// <summary>Floor as the building calls it; null where it is not known.</summary>
    public string? Floor { get; set; }

    /// <summary>Canonical room code, for example <c>1-1-103</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; set; }

    /// <summary>What it may be used for, a value of the dictionary <see cref="UnitDictionaries.Use"/>.</summary>
    public string? Use { get; set; }

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on in square metres: an agreed one, or else the gross area.</summary>
    public decimal? BillingAreaInSquareMetres { get; set; }

    /// <summary>Last day on which it was a unit, where it has been split or merged since.</summary>
    public DateOnly? RetiredOn { get; set; }

    /// <summary>Whether it is a unit now: it has not been split or merged.</summary>
    public bool IsInUse => RetiredOn is null;

    /// <summary>Whether and how it is occupied.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Day of the hand-over (交房日期).</summary>
    public DateOnly? HandedOverOn { get; set; }
}

/// <summary>A unit that must exist, with what is known of it.</summary>
public class EnsureUnitDto
{
    /// <summary>Canonical room code (<see cref="RoomCode.ToString"/>).</summary>
    public string Code { get; set; } = "";

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; set; }

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area in square metres; left out where it is above the gross area.</summary>
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on in square metres, where it is not the gross area.</summary>
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>Floor, in any notation; left out where its building does not have it.</summary>
    public string? Floor { get; set; }

    /// <summary>What it is; counts for a unit that is made, others are what they are.</summary>
    public UnitKind? Kind { get; set; }

    /// <summary>What it may be used for, a value of the dictionary <see cref="UnitDictionaries.Use"/>.</summary>
    public string? Use { get; set; }

    /// <summary>Present use.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Day of the hand-over.</summary>
    public DateOnly? HandedOverOn { get; set; }
}

/// <summary>What other modules need of a building.</summary>
public class BuildingSummaryDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>First part of its units' room codes.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Labels of its floors from the lowest up; none where they are not known.</summary>
    public List<string> Floors { get; set; } = [];
}
