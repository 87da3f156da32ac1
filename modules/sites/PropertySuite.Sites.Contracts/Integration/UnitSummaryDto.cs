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

    /// <summary>Canonical room code, for example <c>1-1-103</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; set; }

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Present use.</summary>
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

    /// <summary>Present use.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Day of the hand-over.</summary>
    public DateOnly? HandedOverOn { get; set; }
}
