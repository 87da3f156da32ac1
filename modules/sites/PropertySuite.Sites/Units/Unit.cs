using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A unit (房屋): flat, villa, shop, office, storage room, parking space or public area.</summary>
public class Unit : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Adds a unit to a building.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitNotInBuilding"/>.</exception>
    public Unit(Guid id, Building building, RoomCode code)
        : base(id)
    {
        Check.NotNull(building, nameof(building));
        SiteId = building.SiteId;
        BuildingId = building.Id;
        Renumber(building, code);
    }

    /// <summary>For the mapper.</summary>
    protected Unit()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Its building.</summary>
    public Guid BuildingId { get; private set; }

    /// <summary>Canonical room code, unique in the site.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Orders units as people count them.</summary>
    [DisableAuditing]
    public string SortKey { get; private set; } = "";

    /// <summary>Entrance (单元), where the building has several.</summary>
    public string? Entrance { get; private set; }

    /// <summary>Its own zone, where it differs from that of its building (the shops below a tower).</summary>
    public Guid? ZoneId { get; private set; }

    /// <summary>Floor as its building calls it (<see cref="FloorLabel"/>); null where it is not known.</summary>
    public string? Floor { get; private set; }

    /// <summary>Room number.</summary>
    public string Room { get; private set; } = "";

    /// <summary>What it is.</summary>
    public UnitKind Kind { get; private set; } = UnitKind.Residence;

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; private set; }

    /// <summary>Net area (套内面积) in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; private set; }

    /// <summary>Area that fees are computed on (计费面积) in square metres, where it is agreed otherwise than the gross area.</summary>
    public decimal? OwnBillingAreaInSquareMetres { get; private set; }

    /// <summary>Area that fees are computed on in square metres, see <see cref="UnitAreas.Billing"/>.</summary>
    public decimal? BillingAreaInSquareMetres => Areas.Billing;

    /// <summary>Its areas together.</summary>
    public UnitAreas Areas => new(GrossAreaInSquareMetres, NetAreaInSquareMetres, OwnBillingAreaInSquareMetres);

    /// <summary>What it may be used for (使用性质), a value of the dictionary <see cref="UnitDictionaries.Use"/>.</summary>
    public string? Use { get; private set; }

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; private set; }

    /// <summary>Whether and how it is occupied (占用状态).</summary>
    public UnitOccupancy Occupancy { get; private set; }

    /// <summary>Day of the hand-over (交房日期).</summary>
    public DateOnly? HandedOverOn { get; private set; }

    /// <summary>Last day on which it was a unit, where it has been split or merged since.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Whether it is a unit now: it has not been split or merged.</summary>
    public bool IsInUse => RetiredOn is null;

    /// <summary>Corrects the room code; the unit stays in its building.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitNotInBuilding"/>.</exception>
    public Unit Renumber(Building building, RoomCode code)
    {
        if (building.Id != BuildingId || code.Building != building.Code)
        {
            throw new BusinessException(SitesErrorCodes.UnitNotInBuilding)
                .WithData("code", code.ToString())
                .WithData("building", building.Name);
        }

        Code = code.ToString();
        SortKey = code.SortKey;
        Entrance = code.Entrance;
        Room = code.Room;
        Kind = code.IsHouse ? UnitKind.Villa : Kind;
        SetFloor(code.Floor is { } floor && building.Has(floor) ? floor : null);
        return this;
    }

    /// <summary>Says where in its building the unit lies.</summary>
    /// <param name="building">Its building.</param>
    /// <param name="floor">Floor of the building; null where it is not known.</param>
    /// <param name="zoneId">Its own zone, or null for that of the building.</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.FloorNotInBuilding"/>.</exception>
    public Unit Place(Building building, FloorLabel? floor, Guid? zoneId)
    {
        if (floor is not null && !building.Has(floor))
        {
            throw new BusinessException(SitesErrorCodes.FloorNotInBuilding)
                .WithData("floor", floor.ToString())
                .WithData("building", building.Name)
                .WithData("floors", FloorPlan.Describe(building.GetFloors()));
        }

        SetFloor(floor);
        ZoneId = zoneId;
        return this;
    }

    /// <summary>The floor that it lies on; null where it is not known.</summary>
    public FloorLabel? GetFloor() => FloorLabel.TryParse(Floor, out var floor) ? floor : null;

    /// <summary>The zone that it lies in: its own, or else that of its building.</summary>
    public Guid? ZoneIn(Building building) => ZoneId ?? building.ZoneId;

    /// <summary>Refuses a change of what is a unit no longer.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitRetired"/>.</exception>
    public Unit CheckInUse() =>
        IsInUse ? this : throw new BusinessException(SitesErrorCodes.UnitRetired).WithData("code", Code);

    /// <summary>Changes what the unit is like.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="layout">Layout (户型).</param>
    /// <param name="use">What it may be used for, a value of the dictionary <see cref="UnitDictionaries.Use"/>.</param>
    public Unit Describe(UnitKind kind, string? layout, string? use)
    {
        Kind = kind;
        Layout = Check.Length(string.IsNullOrWhiteSpace(layout) ? null : layout.Trim(), nameof(layout), UnitConsts.MaxLayoutLength);
        Use = Check.Length(string.IsNullOrWhiteSpace(use) ? null : use.Trim(), nameof(use), UnitConsts.MaxUseLength);
        return this;
    }

    /// <summary>Changes the areas.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.NetAreaAboveGross"/>.</exception>
    public Unit Measure(UnitAreas areas)
    {
        if (!areas.ArePossible)
        {
            throw new BusinessException(SitesErrorCodes.NetAreaAboveGross).WithData("code", Code).WithData("net", areas.Net!).WithData("gross", areas.Gross!);
        }

        (GrossAreaInSquareMetres, NetAreaInSquareMetres, OwnBillingAreaInSquareMetres) = areas;
        return this;
    }

    /// <summary>Says whether and how it is occupied, and since when it is handed over.</summary>
    public Unit Occupy(UnitOccupancy occupancy, DateOnly? handedOverOn)
    {
        Occupancy = occupancy;
        HandedOverOn = handedOverOn;
        return this;
    }

    /// <summary>Fills what is still empty; what stands there stays, and what cannot be is left out.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Complete(Building building, UnitFacts facts)
    {
        var before = (Areas, Floor, Layout, Use, Occupancy, HandedOverOn);
        var filled = new UnitAreas(Areas.Gross ?? facts.Areas.Gross, Areas.Net ?? facts.Areas.Net, OwnBillingAreaInSquareMetres);
        if (!filled.ArePossible)
        {
            filled = Areas;
        }

        var agreed = facts.Areas.OwnBilling != filled.Gross ? facts.Areas.OwnBilling : null;
        Measure(filled with { OwnBilling = OwnBillingAreaInSquareMetres ?? agreed });
        Describe(Kind, Layout ?? facts.Layout, Use ?? facts.Use);
        Occupy(Occupancy == UnitOccupancy.Unknown ? facts.Occupancy : Occupancy, HandedOverOn ?? facts.HandedOverOn);
        if (Floor is null && facts.Floor is not null && building.Has(facts.Floor))
        {
            SetFloor(facts.Floor);
        }

        return before != (Areas, Floor, Layout, Use, Occupancy, HandedOverOn);
    }

    /// <summary>The unit is one no longer, since it was split or merged; its code is free for another.</summary>
    /// <param name="lastDay">Last day on which it was one.</param>
    internal void Retire(DateOnly lastDay) => RetiredOn = lastDay;

    /// <summary>The unit is one again.</summary>
    internal void Restore() => RetiredOn = null;

    /// <summary>Its own zone is none any more.</summary>
    internal void LeaveZone() => ZoneId = null;

    private void SetFloor(FloorLabel? floor) => Floor = floor?.ToString();
}
