using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Sites;

/// <summary>Limits of a plan of units.</summary>
public static class UnitPlanConsts
{
    /// <summary>Most units that are made at once.</summary>
    public const int MaxUnits = 2000;

    /// <summary>Most entrances.</summary>
    public const int MaxEntrances = 20;

    /// <summary>Most doors on a floor of an entrance.</summary>
    public const int MaxDoors = 99;

    /// <summary>Most rules for some of the floors.</summary>
    public const int MaxFloorRules = 50;

    /// <summary>Most rooms that are left out.</summary>
    public const int MaxLeftOut = 500;
}

/// <summary>The units of a building by rule: entrances, floors, doors and how they are numbered, with the exceptions.</summary>
public abstract class UnitPlanInputBase
{
    /// <summary>Entrances (单元) in any notation; none where the building has only one.</summary>
    [MaxLength(UnitPlanConsts.MaxEntrances)]
    public List<string> Entrances { get; set; } = [];

    /// <summary>Floors that get units, as people say them (<c>3-33</c>, <c>1-3, 3A, 5-12</c>).</summary>
    [Required]
    [StringLength(Sites.FloorPlan.MaxTextLength)]
    public string FloorPlan { get; set; } = "";

    /// <summary>Doors on each floor of an entrance.</summary>
    [Range(1, UnitPlanConsts.MaxDoors)]
    public int DoorsPerFloor { get; set; }

    /// <summary>How the rooms are numbered.</summary>
    [EnumDataType(typeof(RoomNumbering))]
    public RoomNumbering Numbering { get; set; } = RoomNumbering.FloorAndDoor;

    /// <summary>Text in front of each room number (<c>S</c> makes S101).</summary>
    [StringLength(4)]
    public string? RoomPrefix { get; set; }

    /// <summary>Rooms that do not exist, by number (<c>1304</c>) in every entrance, or by whole code (<c>1-2-1304</c>).</summary>
    [MaxLength(UnitPlanConsts.MaxLeftOut)]
    public List<string> LeftOut { get; set; } = [];

    /// <summary>What is different on some of the floors; the last rule that names a floor holds.</summary>
    [MaxLength(UnitPlanConsts.MaxFloorRules)]
    public List<UnitPlanFloorRuleDto> FloorRules { get; set; } = [];

    /// <summary>What the units are like, by door: the first holds for door 1 of every entrance and floor. Doors without one have nothing but the rest of the plan.</summary>
    [MaxLength(UnitPlanConsts.MaxDoors)]
    public List<UnitPlanDoorDto> Doors { get; set; } = [];

    /// <summary>What the units are, but for floors with a kind of their own.</summary>
    [EnumDataType(typeof(UnitKind))]
    public UnitKind Kind { get; set; } = UnitKind.Residence;

    /// <summary>What they may be used for (使用性质), a value of the dictionary.</summary>
    [StringLength(UnitConsts.MaxUseLength)]
    public string? Use { get; set; }

    /// <summary>Layout (户型) where the door says none.</summary>
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }

    /// <summary>Present use that the units begin with.</summary>
    [EnumDataType(typeof(UnitOccupancy))]
    public UnitOccupancy Occupancy { get; set; }
}

/// <summary>What a plan of units comes to is wanted.</summary>
public class PreviewUnitsDto : UnitPlanInputBase;

/// <summary>The units of a plan are to be made.</summary>
public class GenerateUnitsDto : UnitPlanInputBase;

/// <summary>What is different on some floors of a plan.</summary>
public class UnitPlanFloorRuleDto
{
    /// <summary>The floors, as people say them (<c>1-2</c>).</summary>
    [Required]
    [StringLength(Sites.FloorPlan.MaxTextLength)]
    public string FloorPlan { get; set; } = "";

    /// <summary>Doors on each of them, where it is another number.</summary>
    [Range(0, UnitPlanConsts.MaxDoors)]
    public int? DoorsPerFloor { get; set; }

    /// <summary>What the units there are, where it is something else.</summary>
    [EnumDataType(typeof(UnitKind))]
    public UnitKind? Kind { get; set; }

    /// <summary>What they may be used for, where it is something else.</summary>
    [StringLength(UnitConsts.MaxUseLength)]
    public string? Use { get; set; }

    /// <summary>Whether the areas and layouts of the doors do not hold there: shops below flats have their own.</summary>
    public bool IgnoresDoors { get; set; }
}

/// <summary>What the units of one door are like.</summary>
public class UnitPlanDoorDto
{
    /// <summary>Gross area (建筑面积) in square metres.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area (套内面积) in square metres.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on, where it is agreed otherwise than the gross area.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>Layout (户型).</summary>
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }
}

/// <summary>What a plan of units comes to.</summary>
public class UnitPlanDto
{
    /// <summary>Units that arise.</summary>
    public int NewCount { get; set; }

    /// <summary>Units of the plan that the building has already; they stay as they are.</summary>
    public int ExistingCount { get; set; }

    /// <summary>The floors with their rooms, from the highest down.</summary>
    public List<UnitPlanFloorDto> Floors { get; set; } = [];

    /// <summary>What is wrong; nothing is made before it is mended.</summary>
    public List<UnitPlanProblemDto> Problems { get; set; } = [];
}

/// <summary>A floor of a plan.</summary>
public class UnitPlanFloorDto
{
    /// <summary>Label of the floor.</summary>
    public string Floor { get; set; } = "";

    /// <summary>Its rooms, entrance by entrance.</summary>
    public List<UnitPlanRoomDto> Rooms { get; set; } = [];
}

/// <summary>A room of a plan.</summary>
public class UnitPlanRoomDto
{
    /// <summary>Canonical room code.</summary>
    public string Code { get; set; } = "";

    /// <summary>Entrance, where the building has several.</summary>
    public string? Entrance { get; set; }

    /// <summary>Room number.</summary>
    public string Room { get; set; } = "";

    /// <summary>What it will be.</summary>
    public UnitKind Kind { get; set; }

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Whether the building has it already, or had it before it was split or merged; it is not made then.</summary>
    public bool Exists { get; set; }

    /// <summary>The floor on which it is, where it exists and the plan has it on another; empty where its floor is not known.</summary>
    public string? ExistingFloor { get; set; }

    /// <summary>What it is, where it exists and the plan has it as something else.</summary>
    public UnitKind? ExistingKind { get; set; }

    /// <summary>Room codes of the units that it has become by a split or merge.</summary>
    public List<string> BecameCodes { get; set; } = [];
}

/// <summary>Something that is wrong with a plan of units.</summary>
public class UnitPlanProblemDto
{
    /// <summary>What it is.</summary>
    public UnitPlanProblemKind Kind { get; set; }

    /// <summary>Where: the floors, rooms or numbers that are meant.</summary>
    public string Detail { get; set; } = "";
}
