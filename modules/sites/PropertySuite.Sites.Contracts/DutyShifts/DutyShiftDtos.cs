using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>That somebody is on duty at a post for a time (值班).</summary>
public class DutyShiftDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The post.</summary>
    public Guid PostId { get; set; }

    /// <summary>Name of the post.</summary>
    public string PostName { get; set; } = "";

    /// <summary>Who.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name of that person.</summary>
    public string UserName { get; set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; set; }

    /// <summary>Who stands in when the person is away.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Name of the stand-in.</summary>
    public string? StandInName { get; set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a shift that people enter.</summary>
public abstract class DutyShiftInputBase
{
    /// <summary>The post, of the same site.</summary>
    public Guid PostId { get; set; }

    /// <summary>Who; has to work in the site.</summary>
    public Guid UserId { get; set; }

    /// <summary>From when (UTC).</summary>
    [Required]
    [PlausibleTime]
    public DateTime? From { get; set; }

    /// <summary>Until when (UTC), not included; at most <see cref="DutyConsts.MaxShiftDays"/> days later.</summary>
    [Required]
    [PlausibleTime]
    public DateTime? To { get; set; }

    /// <summary>Who stands in when the person is away; somebody else of the site.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Remark.</summary>
    [StringLength(DutyConsts.MaxRemarkLength)]
    public string? Remark { get; set; }
}

/// <summary>Somebody is put on duty.</summary>
public class CreateDutyShiftDto : DutyShiftInputBase
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }
}

/// <summary>Changes of a shift.</summary>
public class UpdateDutyShiftDto : DutyShiftInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which shifts to list.</summary>
public class GetDutyShiftListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only at this post.</summary>
    public Guid? PostId { get; set; }

    /// <summary>Only of this person, or with them as the stand-in.</summary>
    public Guid? UserId { get; set; }

    /// <summary>That end after (UTC).</summary>
    [PlausibleTime]
    public DateTime? EndsAfter { get; set; }

    /// <summary>That begin before (UTC).</summary>
    [PlausibleTime]
    public DateTime? BeginsBefore { get; set; }
}

/// <summary>A file of shifts is wanted.</summary>
public class GetDutyShiftExportInput : ListExportInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only at this post.</summary>
    public Guid? PostId { get; set; }

    /// <summary>Only of this person, or with them as the stand-in.</summary>
    public Guid? UserId { get; set; }

    /// <summary>That end after (UTC).</summary>
    [PlausibleTime]
    public DateTime? EndsAfter { get; set; }

    /// <summary>That begin before (UTC).</summary>
    [PlausibleTime]
    public DateTime? BeginsBefore { get; set; }
}

/// <summary>Which week of a site is wanted.</summary>
public class GetDutyWeekInput
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>A day of the week, by the clock of the site; this week when null.</summary>
    [PlausibleTime]
    public DateOnly? Day { get; set; }
}

/// <summary>A week of duties of a site, from Monday to Sunday by the clock of the site.</summary>
public class DutyWeekDto
{
    /// <summary>The seven days.</summary>
    public List<DutyDayDto> Days { get; set; } = [];

    /// <summary>Posts in use, and those at which somebody is on duty in this week.</summary>
    public List<DutyPostDto> Posts { get; set; } = [];

    /// <summary>Shifts that touch the week, by their beginning.</summary>
    public List<DutyShiftDto> Shifts { get; set; } = [];

    /// <summary>Absences that touch the week, by their beginning.</summary>
    public List<AbsenceDto> Absences { get; set; } = [];
}

/// <summary>A day of a site.</summary>
public class DutyDayDto
{
    /// <summary>The date.</summary>
    public DateOnly Date { get; set; }

    /// <summary>Its midnight (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>The next midnight (UTC); 23, 24 or 25 hours later.</summary>
    public DateTime To { get; set; }
}

/// <summary>Copies a week of duties to another week.</summary>
public class CopyDutyWeekDto
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>A day of the week that is copied.</summary>
    [Required]
    [PlausibleTime]
    public DateOnly? FromDay { get; set; }

    /// <summary>A day of the week that it is copied to.</summary>
    [Required]
    [PlausibleTime]
    public DateOnly? ToDay { get; set; }
}

/// <summary>What came of copying a week.</summary>
public class DutyWeekCopyDto
{
    /// <summary>How many shifts were copied.</summary>
    public int Copied { get; set; }

    /// <summary>Those that were not, and why.</summary>
    public List<SkippedDutyShiftDto> Skipped { get; set; } = [];
}

/// <summary>A shift that was not copied.</summary>
public class SkippedDutyShiftDto
{
    /// <summary>Name of the post.</summary>
    public string PostName { get; set; } = "";

    /// <summary>Name of the person.</summary>
    public string UserName { get; set; } = "";

    /// <summary>When it would begin (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Why not.</summary>
    public DutySkipReason Reason { get; set; }
}
