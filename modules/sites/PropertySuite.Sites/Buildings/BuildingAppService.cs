using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IBuildingAppService" />
[Authorize(SitesPermissions.Buildings.Default)]
public class BuildingAppService(IRepository<Building, Guid> buildings, IRepository<Site, Guid> sites, IUnitRepository units)
    : SitesAppService, IBuildingAppService
{
    private static readonly ListOrder<Building> Order = new ListOrder<Building>(building => building.Id, "code")
        .Add("code", building => building.SortKey)
        .Add("name", building => building.Name);

    /// <inheritdoc />
    public virtual async Task<BuildingDto> GetAsync(Guid id) => await ToDtoAsync(await buildings.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<PageDto<BuildingDto>> GetListAsync(GetBuildingListInput input)
    {
        var query = (await buildings.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, building => building.SiteId == input.SiteId)
            .WhereContains(building => building.SearchText, input.Filter);
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        var unitCounts = await units.CountByBuildingAsync(page.Rows.ConvertAll(building => building.Id));
        return page.ToDto(building => ToDto(building, unitCounts.GetValueOrDefault(building.Id)));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Create)]
    public virtual async Task<BuildingDto> CreateAsync(CreateBuildingDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        var code = RoomCode.NormalizeBuilding(input.Code);
        if (code.Length is 0 or > UnitConsts.MaxCodePartLength || !code.Any(char.IsAsciiLetterOrDigit))
        {
            throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", input.Code);
        }

        if (await buildings.AnyAsync(other => other.SiteId == site.Id && other.Code == code))
        {
            throw new BusinessException(SitesErrorCodes.BuildingCodeTaken).WithData("code", code);
        }

        var building = new Building(GuidGenerator.Create(), site.Id, code, input.Name).SetFloorCount(input.FloorCount);
        await buildings.InsertAsync(building, autoSave: true);
        return ToDto(building, 0);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Update)]
    public virtual async Task<BuildingDto> UpdateAsync(Guid id, UpdateBuildingDto input)
    {
        var building = await buildings.GetAsync(id);
        building.CheckConcurrencyStamp(input);
        building.Rename(input.Name).SetFloorCount(input.FloorCount);
        await buildings.UpdateAsync(building, autoSave: true);
        return await ToDtoAsync(building);
    }

    private async Task<BuildingDto> ToDtoAsync(Building building) =>
        ToDto(building, (await units.CountByBuildingAsync([building.Id])).GetValueOrDefault(building.Id));

    private static BuildingDto ToDto(Building building, int unitCount) => new()
    {
        Id = building.Id,
        SiteId = building.SiteId,
        Code = building.Code,
        Name = building.Name,
        FloorCount = building.FloorCount,
        UnitCount = unitCount,
        CreationTime = building.CreationTime,
        CreatorId = building.CreatorId,
        LastModificationTime = building.LastModificationTime,
        LastModifierId = building.LastModifierId,
        ConcurrencyStamp = building.ConcurrencyStamp,
    };
}
