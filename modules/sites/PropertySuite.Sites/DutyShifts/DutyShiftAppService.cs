using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDutyShiftAppService" />
[Authorize(SitesPermissions.DutyShifts.Default)]
public class DutyShiftAppService(
    IDutyShiftRepository shifts,
    IRepository<DutyPost, Guid> posts,
    IRepository<Absence, Guid> absences,
    IRepository<Site, Guid> siteRepository,
    DutyShiftManager manager,
    ISiteMembershipIntegrationService memberships,
    ISiteIntegrationService sites,
    AbsenceReader absenceReader,
    StaffNames names,
    ListExporter exporter) : SitesAppService, IDutyShiftAppService
{
    private static readonly ListOrder<DutyShift> Order = new ListOrder<DutyShift>(shift => shift.Id, "from").Add("from", shift => shift.From);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("postName", 16, row => row.Shift.PostName)
        .Text("site", 20, row => row.Site)
        .Text("userName", 14, row => row.Shift.UserName, "PersonOnDuty")
        .Time("from", row => row.Shift.From)
        .Time("to", row => row.Shift.To)
        .Text("standInName", 14, row => row.Shift.StandInName)
        .Text("remark", 30, row => row.Shift.Remark);

    /// <inheritdoc />
    public virtual async Task<PageDto<DutyShiftDto>> GetListAsync(GetDutyShiftListInput input)
    {
        var query = await FindAsync(input.SiteId, input.PostId, input.UserId, input.EndsAfter, input.BeginsBefore);
        return await (await Order.GetPageAsync(query, PageRequest.Of(input))).ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetDutyShiftExportInput input)
        => exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:DutyShifts"));

    /// <inheritdoc />
    public virtual async Task<DutyWeekDto> GetWeekAsync(GetDutyWeekInput input)
    {
        SiteScope.Check(input.SiteId);
        var site = await siteRepository.GetAsync(input.SiteId);
        var monday = MondayOf(input.Day ?? DateOnly.FromDateTime(site.ToLocal(Clock.Now)));
        var (from, to) = (site.MidnightOf(monday), site.MidnightOf(monday.AddDays(7)));
        var ofWeek = await shifts.GetOfSiteAsync(site.Id, from, to, DutyConsts.MaxShiftsOfWeek);
        var used = ofWeek.Select(shift => shift.PostId).ToHashSet();
        var ofSite = await posts.GetListAsync(post => post.SiteId == site.Id);
        var away = await absences.GetListAsync(absence => absence.SiteId == site.Id && absence.From < to && absence.To > from);
        return new DutyWeekDto
        {
            Days = [.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(day => new DutyDayDto { Date = day, From = site.MidnightOf(day), To = site.MidnightOf(day.AddDays(1)) })],
            Posts =
            [
                .. ofSite.Where(post => post.IsActive || used.Contains(post.Id)).OrderBy(post => post.Name, StringComparer.CurrentCulture).Select(DutyPostMapper.ToDto),
            ],
            Shifts = await ToDtosAsync(ofWeek),
            Absences = await absenceReader.ToDtosAsync([.. away.OrderBy(absence => absence.From)]),
        };
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<ListResultDto<SiteStaffDto>> GetStaffAsync(Guid siteId)
    {
        SiteScope.Check(siteId);
        return new ListResultDto<SiteStaffDto>(await memberships.GetStaffAsync(siteId));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<DutyShiftDto> CreateAsync(CreateDutyShiftDto input)
    {
        SiteScope.Check(input.SiteId);
        var shift = await manager.PlaceAsync(new DutyShift(GuidGenerator.Create(), input.SiteId), input);
        await shifts.InsertAsync(shift, autoSave: true);
        return (await ToDtosAsync([shift]))[0];
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<DutyShiftDto> UpdateAsync(Guid id, UpdateDutyShiftDto input)
    {
        var shift = await shifts.GetAsync(id);
        shift.CheckConcurrencyStamp(input);
        manager.CheckChangeable(shift.To);
        await manager.PlaceAsync(shift, input);
        await shifts.UpdateAsync(shift, autoSave: true);
        return (await ToDtosAsync([shift]))[0];
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        var shift = await shifts.GetAsync(id);
        manager.CheckChangeable(shift.To);
        await shifts.DeleteAsync(shift);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<DutyWeekCopyDto> CopyWeekAsync(CopyDutyWeekDto input)
    {
        SiteScope.Check(input.SiteId);
        var (from, to) = (MondayOf(input.FromDay!.Value), MondayOf(input.ToDay!.Value));
        if (from == to)
        {
            throw new BusinessException(SitesErrorCodes.DutyWeekOntoItself);
        }

        var (copied, skipped) = await manager.CopyWeekAsync(await siteRepository.GetAsync(input.SiteId), from, to);
        var described = await ToDtosAsync(skipped.ConvertAll(left => left.Shift));
        return new DutyWeekCopyDto
        {
            Copied = copied.Count,
            Skipped =
            [
                .. described.Zip(skipped, (shift, left) => new SkippedDutyShiftDto
                {
                    PostName = shift.PostName, UserName = shift.UserName, From = shift.From, Reason = left.Reason,
                }),
            ],
        };
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private async Task<IQueryable<DutyShift>> FindAsync(Guid? siteId, Guid? postId, Guid? userId, DateTime? endsAfter, DateTime? beginsBefore) =>
        (await shifts.GetQueryableAsync())
            .WhereIf(siteId is not null, shift => shift.SiteId == siteId)
            .WhereIf(postId is not null, shift => shift.PostId == postId)
            .WhereIf(userId is not null, shift => shift.UserId == userId || shift.StandInId == userId)
            .WhereIf(endsAfter is not null, shift => shift.To > endsAfter)
            .WhereIf(beginsBefore is not null, shift => shift.From < beginsBefore);

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetDutyShiftExportInput input)
    {
        var directory = new SiteDirectory(sites);
        var query = await FindAsync(input.SiteId, input.PostId, input.UserId, input.EndsAfter, input.BeginsBefore);
        await foreach (var batch in Batches.ReadAsync(request => Order.GetPageAsync(query, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(shift => shift.SiteId));
            yield return (await ToDtosAsync(batch)).ConvertAll(shift => new ExportRow(shift, directory.NameOf(shift.SiteId), directory.ZoneOf(shift.SiteId)));
        }
    }

    private async Task<List<DutyShiftDto>> ToDtosAsync(List<DutyShift> rows)
    {
        var people = await names.GetAsync(rows.SelectMany(shift => new[] { shift.UserId, shift.StandInId }).OfType<Guid>());
        var postIds = rows.Select(shift => shift.PostId).Distinct().ToList();
        var postNames = postIds.Count == 0 ? [] : (await posts.GetListAsync(post => postIds.Contains(post.Id))).ToDictionary(post => post.Id, post => post.Name);
        return rows.ConvertAll(shift => new DutyShiftDto
        {
            Id = shift.Id,
            SiteId = shift.SiteId,
            PostId = shift.PostId,
            PostName = postNames.GetValueOrDefault(shift.PostId, ""),
            UserId = shift.UserId,
            UserName = people.GetValueOrDefault(shift.UserId, ""),
            From = shift.From,
            To = shift.To,
            StandInId = shift.StandInId,
            StandInName = shift.StandInId is { } standIn ? people.GetValueOrDefault(standIn) : null,
            Remark = shift.Remark,
            CreationTime = shift.CreationTime,
            CreatorId = shift.CreatorId,
            LastModificationTime = shift.LastModificationTime,
            LastModifierId = shift.LastModifierId,
            ConcurrencyStamp = shift.ConcurrencyStamp,
        });
    }

    private sealed record ExportRow(DutyShiftDto Shift, string? Site, TimeZoneInfo? Zone);
}
