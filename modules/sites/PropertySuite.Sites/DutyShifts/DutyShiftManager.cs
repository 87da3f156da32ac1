using PropertySuite.Validation;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of duties that need more than one shift.</summary>
public class DutyShiftManager(
    IDutyShiftRepository shifts,
    IRepository<DutyPost, Guid> posts,
    ISiteMembershipIntegrationService memberships,
    StaffNames names) : DomainService
{
    /// <summary>Says who is on duty where and when. Nobody changes duties of the company until the transaction ends.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.DutyPostNotOfSite"/>, <see cref="SitesErrorCodes.NotOfTheSite"/>, <see cref="SitesErrorCodes.OnDutyAlready"/>,
    /// <see cref="SitesErrorCodes.DutyTimesInvalid"/>, <see cref="SitesErrorCodes.StandInIsThePerson"/>, <see cref="SitesErrorCodes.DutyShiftOver"/>.
    /// </exception>
    public virtual async Task<DutyShift> PlaceAsync(DutyShift shift, DutyShiftInputBase input)
    {
        await shifts.LockRosterAsync();
        var post = await posts.FindAsync(input.PostId);
        if (post is null || post.SiteId != shift.SiteId || (!post.IsActive && post.Id != shift.PostId))
        {
            throw new BusinessException(SitesErrorCodes.DutyPostNotOfSite);
        }

        await memberships.CheckWorkInAsync(shift.SiteId, [.. new[] { input.UserId, input.StandInId }.OfType<Guid>()]);
        CheckChangeable(Clock.Normalize(input.To!.Value));
        shift.Place(post.Id, input.UserId, Clock.Normalize(input.From!.Value), Clock.Normalize(input.To!.Value), input.StandInId, input.Remark);
        var others = await shifts.GetOfPeopleAsync([shift.UserId], shift.From, shift.To);
        if (others.Find(other => shift.CollidesWith(other.Shift, post.AllowsAnotherPost || other.AllowsAnotherPost)) is { } collision)
        {
            throw new BusinessException(SitesErrorCodes.OnDutyAlready)
                .WithData("name", (await names.GetAsync([shift.UserId])).GetValueOrDefault(shift.UserId, ""))
                .WithData("post", collision.Shift.SiteId == shift.SiteId ? collision.PostName : "—");
        }

        return shift;
    }

    /// <summary>Refuses to touch a shift that ended too long ago (<see cref="DutyConsts.SetRightForDays"/>).</summary>
    /// <param name="end">Its end (UTC), before or after the change.</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.DutyShiftOver"/>.</exception>
    public virtual void CheckChangeable(DateTime end)
    {
        if (IsOver(end))
        {
            throw new BusinessException(SitesErrorCodes.DutyShiftOver).WithData("days", DutyConsts.SetRightForDays);
        }
    }

    private bool IsOver(DateTime end) => end < Clock.Now.AddDays(-DutyConsts.SetRightForDays);

    /// <summary>Copies the shifts that begin in a week to another week, at the same times of the day by the clock of the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="from">Monday of the week that is copied.</param>
    /// <param name="to">Monday of the other week.</param>
    /// <returns>What was copied, and what was not and why; with as many statements for one shift as for all.</returns>
    public virtual async Task<(List<DutyShift> Copied, List<(DutyShift Shift, DutySkipReason Reason)> Skipped)> CopyWeekAsync(Site site, DateOnly from, DateOnly to)
    {
        await shifts.LockRosterAsync();
        var (start, end) = (site.MidnightOf(from), site.MidnightOf(from.AddDays(7)));
        var sources = (await shifts.GetOfSiteAsync(site.Id, start, end, DutyConsts.MaxShiftsOfWeek)).FindAll(shift => shift.From >= start);
        var ofSite = (await posts.GetListAsync(post => post.SiteId == site.Id)).ToDictionary(post => post.Id);
        var working = await memberships.FindWorkingInAsync(
            site.Id, [.. sources.SelectMany(shift => new[] { shift.UserId, shift.StandInId }).OfType<Guid>().Distinct()]);
        var days = to.DayNumber - from.DayNumber;
        var known = await shifts.GetOfPeopleAsync(
            [.. sources.Select(shift => shift.UserId).Distinct()], site.MidnightOf(to), site.MidnightOf(to.AddDays(7 + DutyConsts.MaxShiftDays)));
        var (copied, skipped) = (new List<DutyShift>(), new List<(DutyShift, DutySkipReason)>());
        foreach (var source in sources)
        {
            var post = ofSite[source.PostId];
            var (begins, ends) = (site.Shift(source.From, days), site.Shift(source.To, days));
            var copy = new DutyShift(GuidGenerator.Create(), site.Id).Place(

                // A shift within the hour that the clock leaps over keeps its length.
                source.PostId, source.UserId, begins, ends > begins ? ends : begins + (source.To - source.From), source.StandInId, source.Remark);
            if (IsOver(copy.To) || copy.To.Year > PlausibleTimeAttribute.LastYear)
            {
                skipped.Add((copy, DutySkipReason.OutOfTime));
            }
            else if (!post.IsActive)
            {
                skipped.Add((copy, DutySkipReason.PostOutOfUse));
            }
            else if (!working.Contains(copy.UserId) || (copy.StandInId is { } standIn && !working.Contains(standIn)))
            {
                skipped.Add((copy, DutySkipReason.LeftTheSite));
            }
            else if (known.Exists(other => copy.CollidesWith(other.Shift, post.AllowsAnotherPost || other.AllowsAnotherPost)))
            {
                skipped.Add((copy, DutySkipReason.OnDutyAlready));
            }
            else
            {
                copied.Add(copy);
                known.Add(new PlacedShift(copy, post.Name, post.AllowsAnotherPost));
            }
        }

        await shifts.InsertManyAsync(copied, autoSave: true);
        return (copied, skipped);
    }
}
