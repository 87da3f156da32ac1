using PropertySuite.People;
using PropertySuite.Sites;

namespace PropertySuite.OwnerRecords;

/// <summary>A row of a roster, understood.</summary>
public sealed class RosterRow
{
    /// <summary>The unit; null when it could not be read.</summary>
    public RoomCode? Unit { get; set; }

    /// <summary>What else the cells of the unit may mean, as long as the other rows have not told, see <see cref="RoomCell.Otherwise"/>.</summary>
    public RoomCode? UnitOtherwise { get; set; }

    /// <summary>Its people, in the order of the file.</summary>
    public List<RosterPerson> People { get; } = [];

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossArea { get; set; }

    /// <summary>Net area in square metres.</summary>
    public decimal? NetArea { get; set; }

    /// <summary>Area that fees are computed on in square metres.</summary>
    public decimal? BillingArea { get; set; }

    /// <summary>Floor.</summary>
    public FloorLabel? Floor { get; set; }

    /// <summary>What the unit is.</summary>
    public UnitKind? Kind { get; set; }

    /// <summary>What it may be used for, a value of the dictionary.</summary>
    public string? Use { get; set; }

    /// <summary>Layout.</summary>
    public string? Layout { get; set; }

    /// <summary>Day of the hand-over.</summary>
    public DateOnly? HandedOverOn { get; set; }

    /// <summary>Present use.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Plates.</summary>
    public List<Plate> Plates { get; set; } = [];

    /// <summary>Remark.</summary>
    public string? Remark { get; set; }

    /// <summary>What is to be said about it.</summary>
    public List<RosterFinding> Findings { get; } = [];

    /// <summary>Whether something keeps it from being imported.</summary>
    public bool HasErrors => Findings.Exists(finding => finding.IsError);
}

/// <summary>Somebody in a row.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">Person or organisation.</param>
/// <param name="Relation">Relation to the unit.</param>
/// <param name="IdNumber">A number that is not wrong, or null.</param>
/// <param name="SharePercent">Share of ownership, where given.</param>
/// <param name="Phones">Phone numbers.</param>
public sealed record RosterPerson(
    string Name, PartyKind Kind, TenureRelation Relation, IdNumber? IdNumber, decimal? SharePercent, List<PhoneNumber> Phones)
{
    /// <summary>Whether it is somebody who owns the unit, alone or with others.</summary>
    public bool IsOwner => Relation is TenureRelation.Owner or TenureRelation.CoOwner;
}
