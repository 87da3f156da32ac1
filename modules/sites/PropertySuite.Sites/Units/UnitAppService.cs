using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitAppService" />
[Authorize(SitesPermissions.Units.Default)]
public class UnitAppService(IUnitRepository units, IRepository<Building, Guid> buildings, UnitFinder finder) : SitesAppService, IUnitAppService
{
    /// <inheritdoc />
    public virtual async Task<UnitDto> GetAsync(Guid id)
    {
        var unit = await units.GetAsync(id);
        return ToDto(unit, (await buildings.GetAsync(unit.BuildingId)).Name);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<UnitDto>> GetListAsync(GetUnitListInput input)
    {
        var filter = new UnitQuery(input.SiteId, input.BuildingId, input.Occupancy, null);
        var ways = string.IsNullOrWhiteSpace(input.Filter) ? [filter] : await finder.UnderstandAsync(input.Filter, filter);
        foreach (var way in ways)
        {
            if (await units.GetPageAsync(way, PageRequest.Of(input)) is { Rows.Count: > 0 } page)
            {
                return page.ToDto(found => ToDto(found.Unit, found.BuildingName));
            }
        }

        return new PageDto<UnitDto>();
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Create)]
    public virtual async Task<UnitDto> CreateAsync(CreateUnitDto input)
    {
        SiteScope.Check(input.SiteId);
        var code = Read(input.Code);
        var building = await buildings.FindAsync(other => other.SiteId == input.SiteId && other.Code == code.Building)
            ?? throw new BusinessException(SitesErrorCodes.BuildingNotFound).WithData("code", code.Building);
        await CheckCodeIsFreeAsync(input.SiteId, code, null);
        var unit = new Unit(GuidGenerator.Create(), building, code);
        Apply(unit, input);
        await units.InsertAsync(unit, autoSave: true);
        return ToDto(unit, building.Name);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Update)]
    public virtual async Task<UnitDto> UpdateAsync(Guid id, UpdateUnitDto input)
    {
        var unit = await units.GetAsync(id);
        unit.CheckConcurrencyStamp(input);
        var building = await buildings.GetAsync(unit.BuildingId);
        var code = Read(input.Code);
        if (code.ToString() != unit.Code)
        {
            await CheckCodeIsFreeAsync(unit.SiteId, code, unit.Id);
            unit.Renumber(building, code);
        }

        Apply(unit, input);
        await units.UpdateAsync(unit, autoSave: true);
        return ToDto(unit, building.Name);
    }

    private static void Apply(Unit unit, UnitInputBase input) => unit
        .Describe(input.Kind, input.Floor, input.GrossAreaInSquareMetres, input.NetAreaInSquareMetres, input.Layout)
        .SetUse(input.Occupancy, input.HandedOverOn);

    private static RoomCode Read(string text) =>
        RoomCode.TryParse(text, out var code)
            ? code
            : throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", text);

    private async Task CheckCodeIsFreeAsync(Guid siteId, RoomCode code, Guid? except)
    {
        var canonical = code.ToString();
        if (await units.AnyAsync(other => other.SiteId == siteId && other.Code == canonical && other.Id != except))
        {
            throw new BusinessException(SitesErrorCodes.UnitCodeTaken).WithData("code", canonical);
        }
    }

    private static UnitDto ToDto(Unit unit, string buildingName) => new()
    {
        Id = unit.Id,
        SiteId = unit.SiteId,
        BuildingId = unit.BuildingId,
        BuildingName = buildingName,
        Code = unit.Code,
        DisplayName = UnitMapper.Describe(unit, buildingName),
        Kind = unit.Kind,
        Entrance = unit.Entrance,
        Floor = unit.Floor,
        Room = unit.Room,
        GrossAreaInSquareMetres = unit.GrossAreaInSquareMetres,
        NetAreaInSquareMetres = unit.NetAreaInSquareMetres,
        Layout = unit.Layout,
        Occupancy = unit.Occupancy,
        HandedOverOn = unit.HandedOverOn,
        CreationTime = unit.CreationTime,
        CreatorId = unit.CreatorId,
        LastModificationTime = unit.LastModificationTime,
        LastModifierId = unit.LastModifierId,
        ConcurrencyStamp = unit.ConcurrencyStamp,
    };
}
