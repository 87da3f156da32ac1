using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteAppService" />
[Authorize]
public class SiteAppService(
    IRepository<Site, Guid> sites,
    IUnitRepository units,
    SiteSettingManager settings,
    ISiteMembershipIntegrationService memberships,
    RegionManager regions,
    StaffDepartures departures,
    SiteCopier copier,
    ServiceTimeNews news,
    ListExporter exporter)
    : SitesAppService, ISiteAppService
{
    private static readonly ListOrder<Site> Order = new ListOrder<Site>(site => site.Id, "code")
        .Add("code", site => site.Code)
        .Add("name", site => site.Name)
        .Add("creationTime", site => site.CreationTime);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("code", 12, row => row.Site.Code, "SiteCode")
        .Text("name", 24, row => row.Site.Name, "SiteName")
        .Text("regionName", 14, row => row.Site.RegionName)
        .Text("kinds", 20, row => row.Kinds)
        .Text("address", 40, row => row.Site.Address)
        .Text("servicePhone", 16, row => row.Site.ServicePhone)
        .Number("unitCount", 10, row => row.Site.UnitCount)
        .YesNo("isActive", row => row.Site.IsActive, "InService");

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Default)]
    public virtual async Task<SiteDto> GetAsync(Guid id) => await ToDtoAsync(await sites.GetAsync(id));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Default)]
    public virtual async Task<PageDto<SiteDto>> GetListAsync(GetSiteListInput input)
    {
        var tree = await regions.GetTreeAsync();
        var page = await Order.GetPageAsync(await FindAsync(input.Filter, input.IsActive, input.RegionId, tree), PageRequest.Of(input));
        var unitCounts = await units.CountBySiteAsync(page.Rows.ConvertAll(site => site.Id));
        return page.ToDto(site => ToDto(site, unitCounts.GetValueOrDefault(site.Id), tree));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetSiteExportInput input)
        => exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:Sites"));

    /// <inheritdoc />
    public virtual async Task<ListResultDto<SiteSummaryDto>> GetMineAsync()
    {
        var query = (await sites.GetQueryableAsync()).Where(site => site.IsActive).OrderBy(site => site.Code);
        return new ListResultDto<SiteSummaryDto>((await AsyncExecuter.ToListAsync(query)).ConvertAll(SiteIntegrationService.ToSummary));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Create)]
    public virtual async Task<SiteDto> CreateAsync(CreateSiteDto input)
    {
        var site = new Site(GuidGenerator.Create(), input.Code, input.Name);
        if (!SiteScope.CoversAllSites)
        {
            SiteScope.Check(site.Id);
        }

        if (await sites.AnyAsync(other => other.Code == site.Code))
        {
            throw new BusinessException(SitesErrorCodes.SiteCodeTaken).WithData("code", site.Code);
        }

        await ApplyAsync(site, input);
        await sites.InsertAsync(site, autoSave: true);
        if (CurrentUser.Id is { } maker)
        {
            await memberships.AddAsync(maker, [site.Id]);
        }

        return ToDto(site, 0, await regions.GetTreeAsync());
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual async Task<SiteDto> UpdateAsync(Guid id, UpdateSiteDto input)
    {
        var site = await sites.GetAsync(id);
        site.CheckConcurrencyStamp(input);
        var zone = site.TimeZoneId;
        if (input.RegionId == site.RegionId)
        {
            await ChangeAsync();
        }
        else
        {
            SiteScope.CheckAllSites();
            await departures.RelieveAfterAsync([site.Id], ChangeAsync);
        }

        if (site.TimeZoneId != zone)
        {
            await news.TellAsync(site.Id);
        }

        return await ToDtoAsync(site);

        async Task ChangeAsync()
        {
            await ApplyAsync(site.Rename(input.Name).SetActive(input.IsActive), input);
            await sites.UpdateAsync(site, autoSave: true);
        }
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual Task<SiteCopyPreviewDto> GetCopyPreviewAsync(Guid id, Guid sourceId) => copier.PreviewAsync(id, sourceId);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual Task CopyFromAsync(Guid id, CopyFromSiteDto input) => copier.CopyAsync(id, input);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Default)]
    public virtual async Task<ListResultDto<SiteSettingDto>> GetSettingsAsync(Guid id)
    {
        await sites.GetAsync(id);
        return new ListResultDto<SiteSettingDto>(await settings.GetListAsync(id));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.ManageSettings)]
    public virtual async Task UpdateSettingAsync(Guid id, UpdateSiteSettingDto input)
    {
        await sites.GetAsync(id);
        await settings.SetAsync(id, input.Name, input.Value);
    }

    private async Task<IQueryable<Site>> FindAsync(string? text, bool? isActive, Guid? regionId, RegionTree tree)
    {
        var regionIds = regionId is { } region ? tree.Down(region).ToList() : [];
        return (await sites.GetQueryableAsync())
            .WhereIf(isActive is not null, site => site.IsActive == isActive)
            .WhereIf(regionId is not null, site => site.RegionId != null && regionIds.Contains(site.RegionId.Value))
            .WhereContains(site => site.SearchText, text);
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetSiteExportInput input)
    {
        var tree = await regions.GetTreeAsync();
        var query = await FindAsync(input.Filter, input.IsActive, input.RegionId, tree);
        await foreach (var batch in Batches.ReadAsync(request => Order.GetPageAsync(query, request), input.Sorting))
        {
            var unitCounts = await units.CountBySiteAsync(batch.ConvertAll(site => site.Id));
            yield return batch.ConvertAll(site => new ExportRow(
                ToDto(site, unitCounts.GetValueOrDefault(site.Id), tree),
                string.Join('、', site.Kinds.Select(kind => L[$"Enum:PropertyKind.{kind}"].Value))));
        }
    }

    private async Task ApplyAsync(Site site, SiteInputBase input)
    {
        if (input.RegionId != site.RegionId)
        {
            await PutIntoRegionAsync(site, input.RegionId);
        }

        site.Describe(input.Kinds, input.Address, input.ServicePhone).SetTimeZone(input.TimeZoneId);
    }

    /// <summary>Who works in a region sees the sites in it, so that only who sees all sites says which these are.</summary>
    private async Task PutIntoRegionAsync(Site site, Guid? regionId)
    {
        SiteScope.CheckAllSites();
        await regions.CheckAsync(regionId);
        site.SetRegion(regionId);
    }

    private async Task<SiteDto> ToDtoAsync(Site site) =>
        ToDto(site, (await units.CountBySiteAsync([site.Id])).GetValueOrDefault(site.Id), await regions.GetTreeAsync());

    private static SiteDto ToDto(Site site, int unitCount, RegionTree tree) => new()
    {
        Id = site.Id,
        Code = site.Code,
        Name = site.Name,
        RegionId = site.RegionId,
        RegionName = site.RegionId is { } regionId ? tree.Find(regionId)?.Name : null,
        Kinds = [.. site.Kinds],
        Address = site.Address,
        ServicePhone = site.ServicePhone,
        TimeZoneId = site.TimeZoneId,
        IsActive = site.IsActive,
        UnitCount = unitCount,
        CreationTime = site.CreationTime,
        CreatorId = site.CreatorId,
        LastModificationTime = site.LastModificationTime,
        LastModifierId = site.LastModifierId,
        ConcurrencyStamp = site.ConcurrencyStamp,
    };

    private sealed record ExportRow(SiteDto Site, string Kinds);
}
