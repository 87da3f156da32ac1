using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using PropertySuite.Auditing;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Sites;

/// <summary>Why somebody is away (缺勤原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AbsenceReason>))]
public enum AbsenceReason
{
    /// <summary>请假.</summary>
    Leave = 1,

    /// <summary>病假.</summary>
    Sick = 2,

    /// <summary>培训.</summary>
    Training = 3,

    /// <summary>出差、支援其他项目.</summary>
    Travel = 4,

    /// <summary>其他.</summary>
    Other = 9,
}

/// <summary>That somebody of a site is away for a time (缺勤).</summary>
public class AbsenceDto : CreationAuditedEntityDto<Guid>
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Who.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name of that person.</summary>
    public string UserName { get; set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; set; }

    /// <summary>Why; null for readers to whom it is not told: only the person and who manages duties read it.</summary>
    public AbsenceReason? Reason { get; set; }

    /// <summary>Who takes over what they have open; null: it goes back to where it came from.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Name of the stand-in.</summary>
    public string? StandInName { get; set; }

    /// <summary>Remark; told to those who read the reason.</summary>
    public string? Remark { get; set; }

    /// <summary>When what they had open was handed over (UTC); null while it lies ahead, or when it was entered afterwards.</summary>
    public DateTime? HandedOverAt { get; set; }
}

/// <summary>Somebody will be, or is, away.</summary>
public class CreateAbsenceDto
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Who; has to work in the site.</summary>
    public Guid UserId { get; set; }

    /// <summary>From when (UTC).</summary>
    [Required]
    [PlausibleTime]
    public DateTime? From { get; set; }

    /// <summary>Until when (UTC), not included; at most <see cref="DutyConsts.MaxAbsenceDays"/> days later.</summary>
    [Required]
    [PlausibleTime]
    public DateTime? To { get; set; }

    /// <summary>Why.</summary>
    [Required]
    [EnumDataType(typeof(AbsenceReason))]
    [AuditMask]
    public AbsenceReason? Reason { get; set; }

    /// <summary>Who takes over what they have open; somebody else of the site, who is not away at that time.</summary>
    public Guid? StandInId { get; set; }

    /// <summary>Remark.</summary>
    [StringLength(DutyConsts.MaxRemarkLength)]
    [AuditMask]
    public string? Remark { get; set; }
}

/// <summary>Which absences to list.</summary>
public class GetAbsenceListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this person.</summary>
    public Guid? UserId { get; set; }
}
