using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A unit (房屋): flat, shop, office, storage room or parking space.</summary>
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

    /// <summary>Floor; negative below ground.</summary>
    public int? Floor { get; private set; }

    /// <summary>Room number.</summary>
    public string Room { get; private set; } = "";

    /// <summary>What it is.</summary>
    public UnitKind Kind { get; private set; } = UnitKind.Residence;

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; private set; }

    /// <summary>Net area (套内面积) in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; private set; }

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; private set; }

    /// <summary>Present use (占用状态).</summary>
    public UnitOccupancy Occupancy { get; private set; }

    /// <summary>Day of the hand-over (交房日期).</summary>
    public DateOnly? HandedOverOn { get; private set; }

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
        Floor = code.Floor;
        return this;
    }

    /// <summary>Changes what the unit is like.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="floor">Floor; null keeps what the room number tells.</param>
    /// <param name="grossArea">Square metres.</param>
    /// <param name="netArea">Square metres.</param>
    /// <param name="layout">Layout.</param>
    public Unit Describe(UnitKind kind, int? floor, decimal? grossArea, decimal? netArea, string? layout)
    {
        Kind = kind;
        Floor = floor ?? Floor;
        GrossAreaInSquareMetres = grossArea;
        NetAreaInSquareMetres = netArea;
        Layout = Check.Length(string.IsNullOrWhiteSpace(layout) ? null : layout.Trim(), nameof(layout), UnitConsts.MaxLayoutLength);
        return this;
    }

    /// <summary>Changes the present use and the day of the hand-over.</summary>
    public Unit SetUse(UnitOccupancy occupancy, DateOnly? handedOverOn)
    {
        Occupancy = occupancy;
        HandedOverOn = handedOverOn;
        return this;
    }

    /// <summary>Fills what is still empty; what stands there stays.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Complete(decimal? grossArea, string? layout, UnitOccupancy occupancy, DateOnly? handedOverOn)
    {
        var fillsArea = GrossAreaInSquareMetres is null && grossArea is not null;
        var fillsLayout = Layout is null && !string.IsNullOrWhiteSpace(layout);
        var fillsOccupancy = Occupancy == UnitOccupancy.Unknown && occupancy != UnitOccupancy.Unknown;
        var fillsHandOver = HandedOverOn is null && handedOverOn is not null;
        if (!fillsArea && !fillsLayout && !fillsOccupancy && !fillsHandOver)
        {
            return false;
        }

        Describe(Kind, Floor, GrossAreaInSquareMetres ?? grossArea, NetAreaInSquareMetres, Layout ?? layout);
        SetUse(fillsOccupancy ? occupancy : Occupancy, HandedOverOn ?? handedOverOn);
        return true;
    }
}
