using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who is on duty, for other modules: whom to give work, whom to escalate to; answers within the caller's site scope.</summary>
[IntegrationService]
public interface IDutyIntegrationService : IApplicationService
{
    /// <summary>
    /// Who is on duty in a site at a moment, by post and name. For whoever is away then stands their stand-in; without one, nobody. A fixed number of statements.
    /// </summary>
    /// <param name="siteId">The site.</param>
    /// <param name="at">The moment (UTC).</param>
    /// <param name="role">Only at posts that do the work of this role.</param>
    /// <param name="postId">Only at this post.</param>
    Task<List<OnDutyPersonDto>> GetOnDutyAsync(Guid siteId, DateTime at, string? role = null, Guid? postId = null);

    /// <summary>Who is on duty in each of some sites at a moment, as <see cref="GetOnDutyAsync"/> has it; sites in which nobody is are missing. A fixed number of statements.</summary>
    /// <param name="siteIds">The sites.</param>
    /// <param name="at">The moment (UTC).</param>
    Task<Dictionary<Guid, List<OnDutyPersonDto>>> GetOnDutyOfSitesAsync(IReadOnlyCollection<Guid> siteIds, DateTime at);

    /// <summary>Who is away from a site at a moment, until when, and who stands in: for lists of people to whom work can be given. A fixed number of statements.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="at">The moment (UTC).</param>
    Task<List<AwayPersonDto>> GetAwayAsync(Guid siteId, DateTime at);

    /// <summary>
    /// How long each person is planned to be on duty in a site during a time; what overlaps counts once, and who has no shift is missing. Absences are not taken off. One statement.
    /// </summary>
    /// <param name="siteId">The site.</param>
    /// <param name="from">From when (UTC).</param>
    /// <param name="to">Until when (UTC), not included.</param>
    Task<Dictionary<Guid, TimeSpan>> GetPlannedAsync(Guid siteId, DateTime from, DateTime to);

    /// <summary>
    /// The shift that somebody works or worked last, for themselves or as a stand-in: it has begun at a moment and was not over before another, and lasts a day at most;
    /// who is on call for longer has no working day by it. Null: none. A fixed number of statements.
    /// </summary>
    /// <param name="userId">Who.</param>
    /// <param name="at">The moment (UTC).</param>
    /// <param name="notOverBefore">How long ago it may have ended (UTC).</param>
    Task<BegunShiftDto?> FindBegunShiftAsync(Guid userId, DateTime at, DateTime notOverBefore);

    /// <summary>Refuses people who are away from a site now: the rule of whoever gives work to a person.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.AwayNow"/>, <see cref="SitesErrorCodes.AwayNowWithStandIn"/>.</exception>
    Task CheckThereAsync(Guid siteId, IReadOnlyCollection<Guid> userIds);
}

/// <summary>A shift that has begun.</summary>
public class BegunShiftDto
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Time zone of the site.</summary>
    public string TimeZoneId { get; set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; set; }
}

/// <summary>Somebody who is away.</summary>
public class AwayPersonDto : SiteStaffDto
{
    /// <summary>Until when (UTC).</summary>
    public DateTime Until { get; set; }

    /// <summary>Who stands in and is there.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Name of that person.</summary>
    public string? StandInName { get; set; }
}

/// <summary>Somebody who is on duty.</summary>
public class OnDutyPersonDto : SiteStaffDto
{
    /// <summary>The post.</summary>
    public Guid PostId { get; set; }

    /// <summary>Name of the post.</summary>
    public string PostName { get; set; } = "";

    /// <summary>Code of the role whose work is done there.</summary>
    public string Role { get; set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; set; }

    /// <summary>For whom they stand in; null when it is their own shift.</summary>
    public Guid? StandsInForId { get; set; }
}
