using Microsoft.AspNetCore.Authorization;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IDayCheckAppService" />
[Authorize(ServiceDeskPermissions.MyWork.Default)]
public class DayCheckAppService(
    IDayCheckRepository checks,
    DayCheckFindings findings,
    WorkItemPeople people,
    ISiteIntegrationService sites,
    DayCheckStaff staff,
    ICurrentSiteScope siteScope) : ServiceDeskAppService, IDayCheckAppService
{
    /// <inheritdoc />
    public virtual async Task<DayCheckDto> GetAsync()
    {
        var me = await MeAsync();
        var day = await findings.GetDayAsync(me.UserId, Clock.Now);
        var known = await checks.GetListAsync([me.UserId], day.Date);
        return ToDto(day, known.SingleOrDefault(), await findings.FindAsync(me, day));
    }

    /// <inheritdoc />
    public virtual async Task<DayCheckDto> ConfirmAsync()
    {
        var me = await MeAsync();
        var day = await findings.GetDayAsync(me.UserId, Clock.Now);
        var known = await checks.ClaimAsync(me.UserId, day.Date);
        var found = await findings.FindAsync(me, day);
        if (known is null)
        {
            if (found.NeedNote.Count > 0)
            {
                throw new BusinessException(ServiceDeskErrorCodes.NotesMissing).WithData("Count", found.NeedNote.Count);
            }

            var counts = new DayCheckCounts(found.NotedCount, found.Missed.Count, found.Incomplete.Count);
            known = await checks.InsertAsync(new DayCheck(GuidGenerator.Create(), me.UserId, day.Date, counts, Clock.Now));
        }

        return ToDto(day, known, found);
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.MyWork.ViewColleagues)]
    public virtual async Task<ListResultDto<ColleagueDayCheckDto>> GetOfSiteAsync(Guid siteId, DateOnly? day = null)
    {
        siteScope.Check(siteId);
        var site = await sites.FindAsync(siteId) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), siteId);
        var concerned = await staff.FindAsync(siteId, day is { } date ? SiteDay.On(date, site.TimeZoneId) : SiteDay.At(Clock.Now, site.TimeZoneId));
        return new ListResultDto<ColleagueDayCheckDto>(concerned.ConvertAll(ToDto));
    }

    private static ColleagueDayCheckDto ToDto(CheckingColleague person)
    {
        var check = person.Check;
        return new ColleagueDayCheckDto
        {
            UserId = person.UserId,
            Name = person.Name,
            AwayUntil = person.AwayUntil,
            CheckedAt = check?.CheckedAt,
            UnfinishedCount = check?.UnfinishedCount,
            MissedCount = check?.MissedCount,
            IncompleteCount = check?.IncompleteCount,
        };
    }

    private async Task<WorkItemPerson> MeAsync()
        => await people.FindMeAsync() ?? throw new AbpAuthorizationException("A program has no end of its working day.");

    private DayCheckDto ToDto(SiteDay day, DayCheck? check, DayCheckFound found) => new()
    {
        Day = day.Date,
        CheckedAt = check?.CheckedAt,
        NeedNote = found.NeedNote.ConvertAll(ToDto),
        NotedCount = found.NotedCount,
        Missed = found.Missed.ConvertAll(ToDto),
        Incomplete = found.Incomplete.ConvertAll(record => new IncompleteRecordDto
        {
            SubjectType = record.SubjectType,
            Id = record.Id,
            SiteId = record.SiteId,
            Number = record.Number,
            Title = record.Title,
            Missing = record.Missing,
        }),
    };

    private WorkItemDto ToDto(FoundWorkItem row) => row.ToDto(StringLocalizerFactory, isOwn: true);
}
