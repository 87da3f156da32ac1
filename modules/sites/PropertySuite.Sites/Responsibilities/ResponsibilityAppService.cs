using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IResponsibilityAppService" />
[Authorize]
public class ResponsibilityAppService(
    IRepository<Responsibility, Guid> responsibilities,
    IRepository<Building, Guid> buildings,
    IRepository<Zone, Guid> zones,
    ResponsibilityManager manager,
    ISiteMembershipIntegrationService memberships,
    IResponsibilityIntegrationService byUnit,
    IDictionaryIntegrationService dictionaries,
    ISiteIntegrationService sites,
    StaffNames names,
    ListExporter exporter) : SitesAppService, IResponsibilityAppService
{
    private static readonly ListOrder<Responsibility> Order = new ListOrder<Responsibility>(one => one.Id, "creationTime desc")
        .Add("creationTime", one => one.CreationTime);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("userName", 14, row => row.Responsibility.UserName, "ResponsiblePerson")
        .Text("site", 20, row => row.Site)
        .Word<ResponsibilityDuty>("duty", 12, row => row.Responsibility.Duty)
        .Text("placeName", 16, row => row.Place)
        .Text("skills", 30, row => row.Skills)
        .Time("creationTime", row => row.Responsibility.CreationTime);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Default)]
    public virtual async Task<PageDto<ResponsibilityDto>> GetListAsync(GetResponsibilityListInput input)
    {
        var page = await Order.GetPageAsync(await FindAsync(input.SiteId, input.Duty, input.UserId), PageRequest.Of(input));
        return await page.ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetResponsibilityExportInput input)
        => exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:Responsibilities"));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Manage)]
    public virtual async Task<ListResultDto<SiteStaffDto>> GetStaffAsync(Guid siteId)
    {
        SiteScope.Check(siteId);
        return new ListResultDto<SiteStaffDto>(await memberships.GetStaffAsync(siteId));
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ResponsiblePersonDto>> GetOfUnitAsync(Guid unitId) =>
        (await byUnit.GetByUnitsAsync([unitId])).TryGetValue(unitId, out var people)
            ? new ListResultDto<ResponsiblePersonDto>(people)
            : throw new EntityNotFoundException(typeof(Unit), unitId);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Manage)]
    public virtual async Task<ResponsibilityDto> CreateAsync(CreateResponsibilityDto input)
    {
        SiteScope.Check(input.SiteId);
        var one = new Responsibility(GuidGenerator.Create(), input.SiteId, input.UserId);
        await manager.AssignAsync(one, input.Duty!.Value, input.ZoneId, input.BuildingId, input.Skills);
        await responsibilities.InsertAsync(one, autoSave: true);
        return (await ToDtosAsync([one]))[0];
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Manage)]
    public virtual async Task<ResponsibilityDto> UpdateAsync(Guid id, UpdateResponsibilityDto input)
    {
        var one = await responsibilities.GetAsync(id);
        one.CheckConcurrencyStamp(input);
        await manager.AssignAsync(one, input.Duty!.Value, input.ZoneId, input.BuildingId, input.Skills);
        await responsibilities.UpdateAsync(one, autoSave: true);
        return (await ToDtosAsync([one]))[0];
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Responsibilities.Manage)]
    public virtual async Task DeleteAsync(Guid id) => await responsibilities.DeleteAsync(await responsibilities.GetAsync(id));

    private async Task<IQueryable<Responsibility>> FindAsync(Guid? siteId, ResponsibilityDuty? duty, Guid? userId) =>
        (await responsibilities.GetQueryableAsync())
            .WhereIf(siteId is not null, one => one.SiteId == siteId)
            .WhereIf(duty is not null, one => one.Duty == duty)
            .WhereIf(userId is not null, one => one.UserId == userId);

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetResponsibilityExportInput input)
    {
        var directory = new SiteDirectory(sites);
        var skills = (await dictionaries.GetItemsAsync(ResponsibilityConsts.SkillDictionary)).ToDictionary(item => item.Value, item => item.Text);
        var query = await FindAsync(input.SiteId, input.Duty, input.UserId);
        await foreach (var batch in Batches.ReadAsync(request => Order.GetPageAsync(query, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(one => one.SiteId));
            yield return (await ToDtosAsync(batch)).ConvertAll(one => new ExportRow(
                one,
                directory.NameOf(one.SiteId),
                directory.ZoneOf(one.SiteId),
                one.PlaceName ?? L[$"Enum:{nameof(ResponsibilityReach)}.{ResponsibilityReach.Site}"],
                string.Join('、', one.Skills.Select(skill => skills.GetValueOrDefault(skill, skill)))));
        }
    }

    private async Task<List<ResponsibilityDto>> ToDtosAsync(List<Responsibility> rows)
    {
        var people = await names.GetAsync(rows.Select(one => one.UserId));
        var buildingIds = rows.Select(one => one.BuildingId).OfType<Guid>().Distinct().ToList();
        var zoneIds = rows.Select(one => one.ZoneId).OfType<Guid>().Distinct().ToList();
        var places = (await buildings.GetListAsync(building => buildingIds.Contains(building.Id))).ToDictionary(building => building.Id, building => building.Name);
        foreach (var zone in await zones.GetListAsync(zone => zoneIds.Contains(zone.Id)))
        {
            places[zone.Id] = zone.Name;
        }

        return rows.ConvertAll(one => new ResponsibilityDto
        {
            Id = one.Id,
            SiteId = one.SiteId,
            UserId = one.UserId,
            UserName = people.GetValueOrDefault(one.UserId, ""),
            Duty = one.Duty,
            ZoneId = one.ZoneId,
            BuildingId = one.BuildingId,
            PlaceName = (one.BuildingId ?? one.ZoneId) is { } placeId ? places.GetValueOrDefault(placeId) : null,
            Skills = [.. one.Skills],
            CreationTime = one.CreationTime,
            CreatorId = one.CreatorId,
            LastModificationTime = one.LastModificationTime,
            LastModifierId = one.LastModifierId,
            ConcurrencyStamp = one.ConcurrencyStamp,
        });
    }

    private sealed record ExportRow(ResponsibilityDto Responsibility, string? Site, TimeZoneInfo? Zone, string Place, string Skills);
}
