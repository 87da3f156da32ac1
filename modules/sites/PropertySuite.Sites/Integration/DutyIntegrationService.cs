using System.Globalization;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDutyIntegrationService" />
[IntegrationService]
public class DutyIntegrationService(
    IDutyShiftRepository shifts,
    IRepository<Absence, Guid> absences,
    IRepository<Site, Guid> sites,
    SiteStaff staff,
    AllSitesStaff allSites,
    StaffNames names) : SitesAppService, IDutyIntegrationService
{
    private const int MostShiftsOfADay = 1_000;

    /// <inheritdoc />
    public virtual async Task<List<OnDutyPersonDto>> GetOnDutyAsync(Guid siteId, DateTime at, string? role = null, Guid? postId = null)
        => (await FindOnDutyAsync([siteId], at, role, postId)).GetValueOrDefault(siteId, []);

    /// <inheritdoc />
    public virtual Task<Dictionary<Guid, List<OnDutyPersonDto>>> GetOnDutyOfSitesAsync(IReadOnlyCollection<Guid> siteIds, DateTime at)
        => FindOnDutyAsync(siteIds, at, role: null, postId: null);

    /// <inheritdoc />
    public virtual async Task<List<AwayPersonDto>> GetAwayAsync(Guid siteId, DateTime at)
    {
        var away = await FindAwayAsync([siteId], at);
        var people = await names.GetAsync(AbsenceMapper.PeopleOf(away));
        return away.ConvertAll(absence =>
        {
            var standIn = absence.StandInId is { } userId && !away.Exists(other => other.UserId == userId) ? absence.StandInId : null;
            return new AwayPersonDto
            {
                UserId = absence.UserId,
                Name = people.GetValueOrDefault(absence.UserId, ""),
                Until = absence.To,
                StandInId = standIn,
                StandInName = standIn is { } there ? people.GetValueOrDefault(there) : null,
            };
        });
    }

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, TimeSpan>> GetPlannedAsync(Guid siteId, DateTime from, DateTime to)
        => (await shifts.GetOfSiteAsync(siteId, from, to, MostShiftsOfADay))
            .GroupBy(shift => shift.UserId)
            .ToDictionary(shiftsOfOne => shiftsOfOne.Key, shiftsOfOne => Covered(shiftsOfOne, from, to));

    /// <inheritdoc />
    public virtual async Task<BegunShiftDto?> FindBegunShiftAsync(Guid userId, DateTime at, DateTime notOverBefore)
    {
        var meanwhile = await absences.GetListAsync(absence => absence.From <= at && absence.To > notOverBefore && (absence.StandInId == userId || absence.UserId == userId));
        var possible = await shifts.GetBegunAsync([userId, .. meanwhile.Select(absence => absence.UserId).Distinct()], userId, at, notOverBefore);
        Guid[] concerned = [userId, .. possible.Select(shift => shift.UserId)];
        var away = await absences.GetListAsync(absence => absence.From <= at && absence.To > notOverBefore && concerned.Contains(absence.UserId));
        if (possible.Find(shift => shift.To - shift.From <= TimeSpan.FromDays(1) && IsOf(shift)) is not { } began)
        {
            return null;
        }

        var site = await sites.GetAsync(began.SiteId);
        return new BegunShiftDto { SiteId = began.SiteId, TimeZoneId = site.TimeZoneId, From = began.From, To = began.To };

        // Whoever has stepped in while it lasted has it, as it is now or was when it ended.
        bool IsOf(DutyShift shift)
        {
            var moment = at < shift.To ? at : shift.To.AddTicks(-1);
            return WhoIsThere(shift, away.Where(absence => absence.From <= moment && absence.To > moment).ToLookup(absence => (absence.SiteId, absence.UserId))) == userId;
        }
    }

    /// <inheritdoc />
    public virtual async Task CheckThereAsync(Guid siteId, IReadOnlyCollection<Guid> userIds)
    {
        if ((await GetAwayAsync(siteId, Clock.Now)).Find(person => userIds.Contains(person.UserId)) is not { } away)
        {
            return;
        }

        var until = (await sites.GetAsync(siteId)).ToLocal(away.Until).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        throw new BusinessException(away.StandInName is null ? SitesErrorCodes.AwayNow : SitesErrorCodes.AwayNowWithStandIn)
            .WithData("name", away.Name).WithData("until", until).WithData("standIn", away.StandInName ?? "");
    }

    /// <summary>How much of a time some shifts cover, which come by their beginning.</summary>
    private static TimeSpan Covered(IEnumerable<DutyShift> shifts, DateTime from, DateTime to)
    {
        var covered = TimeSpan.Zero;
        foreach (var shift in shifts)
        {
            var (start, end) = (shift.From > from ? shift.From : from, shift.To < to ? shift.To : to);
            if (end > start)
            {
                covered += end - start;
                from = end;
            }
        }

        return covered;
    }

    private async Task<Dictionary<Guid, List<OnDutyPersonDto>>> FindOnDutyAsync(IReadOnlyCollection<Guid> siteIds, DateTime at, string? role, Guid? postId)
    {
        var planned = await shifts.GetAtAsync(siteIds, at, role, postId);
        if (planned.Count == 0)
        {
            return [];
        }

        var away = (await FindAwayAsync(siteIds, at)).ToLookup(absence => (absence.SiteId, absence.UserId));
        var there = planned.Select(row => (row.Shift, row.Post, UserId: WhoIsThere(row.Shift, away))).Where(row => row.UserId is not null).ToList();
        var active = (await names.GetActiveAsync(there.Select(row => row.UserId!.Value))).ToDictionary(person => person.UserId, person => person.Name);

        // A shift may have outlived the membership of its person, whom nobody is to send anywhere any more.
        var working = await staff.GetUserIdsAsync(siteIds);
        var everywhere = await allSites.FindAsync([.. active.Keys]);
        return there
            .Where(row => active.ContainsKey(row.UserId!.Value) && (everywhere.Contains(row.UserId.Value) || working[row.Shift.SiteId].Contains(row.UserId.Value)))
            .GroupBy(row => row.Shift.SiteId).ToDictionary(
            site => site.Key,
            site => site
                .Select(row => new OnDutyPersonDto
                {
                    UserId = row.UserId!.Value,
                    Name = active[row.UserId.Value],
                    PostId = row.Post.Id,
                    PostName = row.Post.Name,
                    Role = row.Post.Role,
                    From = row.Shift.From,
                    To = row.Shift.To,
                    StandsInForId = row.UserId == row.Shift.UserId ? null : row.Shift.UserId,
                })
                .OrderBy(person => person.PostName, StringComparer.CurrentCulture)
                .ThenBy(person => person.Name, StringComparer.CurrentCulture)
                .ToList());
    }

    private Task<List<Absence>> FindAwayAsync(IReadOnlyCollection<Guid> siteIds, DateTime at)
        => absences.GetListAsync(absence => siteIds.Contains(absence.SiteId) && absence.From <= at && absence.To > at);

    /// <summary>The person; while they are away the stand-in of the shift, else of the absence, unless that one is away too.</summary>
    private static Guid? WhoIsThere(DutyShift shift, ILookup<(Guid SiteId, Guid UserId), Absence> away)
    {
        if (!away.Contains((shift.SiteId, shift.UserId)))
        {
            return shift.UserId;
        }

        var standIn = shift.StandInId ?? away[(shift.SiteId, shift.UserId)].First().StandInId;
        return standIn is { } userId && !away.Contains((shift.SiteId, userId)) ? userId : null;
    }
}
