using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.FollowUps;

/// <summary>Marks that a customer gives, 1 (worst) to 5 (best); null where not asked.</summary>
public class CallbackRatingsDto
{
    /// <summary>Quality of the work (质量).</summary>
    [Range(1, CallbackConsts.MaxRating)]
    public int? Quality { get; set; }

    /// <summary>Attitude of the staff (态度).</summary>
    [Range(1, CallbackConsts.MaxRating)]
    public int? Attitude { get; set; }

    /// <summary>Timeliness (及时).</summary>
    [Range(1, CallbackConsts.MaxRating)]
    public int? Timeliness { get; set; }

    /// <summary>Cleanliness after the work (清洁).</summary>
    [Range(1, CallbackConsts.MaxRating)]
    public int? Cleanliness { get; set; }
}

/// <summary>Which callbacks are wanted.</summary>
public abstract class CallbackTaskFilter
{
    /// <summary>One site; all of the caller's when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Any of these units.</summary>
    [MaxLength(CallbackConsts.MaxUnitsOfFilter)]
    public Guid[] UnitIds { get; set; } = [];

    /// <summary>About a unit in use of this building.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>Pending ones by default.</summary>
    public CallbackListKind Kind { get; set; }

    /// <summary>Only those handed to the current user.</summary>
    public bool Mine { get; set; }

    /// <summary>Only those with this outcome.</summary>
    public CallbackOutcome? Outcome { get; set; }

    /// <summary>Part of the number, name, place or phone.</summary>
    [StringLength(64)]
    [AuditMask]
    public string? Text { get; set; }
}

/// <summary>A page of callbacks is wanted.</summary>
public class GetCallbackTaskListInput : CallbackTaskFilter, IPageInput
{
    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>A file of callbacks is wanted; the kind of list decides its order.</summary>
public class GetCallbackTaskExportInput : CallbackTaskFilter, IExportInput
{
    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }

    /// <inheritdoc />
    public bool InClear { get; set; }
}

/// <summary>Numbers for a menu badge.</summary>
public class CallbackCountsDto
{
    /// <summary>Without an outcome.</summary>
    public int Pending { get; set; }

    /// <summary>Of these, past due.</summary>
    public int Overdue { get; set; }

    /// <summary>Of the pending ones, handed to the current user.</summary>
    public int Mine { get; set; }
}

/// <summary>Another callback to the same phone number that the same call was about.</summary>
public class AlsoCallbackTaskDto : IHasConcurrencyStamp
{
    /// <summary>The callback, one of <see cref="CallbackTaskDto.OthersOfSamePhone"/>.</summary>
    public Guid Id { get; set; }

    /// <summary>Its stamp as it was shown; a stale one gives 409.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A step that may count for other callbacks to the same phone number too.</summary>
public abstract class SharedCallbackActionDto : CaseActionDto
{
    /// <summary>The others that the same call was about; all or none are recorded.</summary>
    [MaxLength(CallbackConsts.MaxSharedTasks)]
    public List<AlsoCallbackTaskDto> Also { get; set; } = [];
}

/// <summary>An attempt that did not reach the customer.</summary>
public class RecordFailedCallbackAttemptDto : SharedCallbackActionDto
{
    /// <summary>How it was tried.</summary>
    [EnumDataType(typeof(CallbackMethod))]
    public CallbackMethod Method { get; set; } = CallbackMethod.Phone;

    /// <summary>When (UTC); now when null.</summary>
    [PlausibleTime]
    public DateTime? At { get; set; }

    /// <summary>Why it failed, such as "no answer".</summary>
    [StringLength(CallbackConsts.MaxOpinionLength)]
    public string? Remark { get; set; }

    /// <summary>When it is to be tried again (UTC), within <see cref="CallbackConsts.MaxDaysToNextAttempt"/> days; null when nothing is planned.</summary>
    [PlausibleTime]
    public DateTime? NextAttemptAt { get; set; }
}

/// <summary>What a reached customer said.</summary>
public class ConcludeCallbackTaskDto : SharedCallbackActionDto
{
    /// <summary>Satisfied, fairly satisfied or unsatisfied.</summary>
    [EnumDataType(typeof(CallbackOutcome))]
    public CallbackOutcome Outcome { get; set; }

    /// <summary>How the customer was contacted.</summary>
    [EnumDataType(typeof(CallbackMethod))]
    public CallbackMethod Method { get; set; } = CallbackMethod.Phone;

    /// <summary>Who answered (受访人).</summary>
    [Required]
    [StringLength(CallbackConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string Interviewee { get; set; } = "";

    /// <summary>Marks.</summary>
    public CallbackRatingsDto Ratings { get; set; } = new();

    /// <summary>The customer's words; needed when unsatisfied.</summary>
    [StringLength(CallbackConsts.MaxOpinionLength)]
    public string? Opinion { get; set; }

    /// <summary>When an answer to an open question was promised (UTC).</summary>
    [PlausibleTime]
    public DateTime? PromisedReplyAt { get; set; }
}

/// <summary>Closes a callback whose customer could not be reached.</summary>
public class CloseUnreachableCallbackTaskDto : CaseActionDto
{
    /// <summary>Remark.</summary>
    [StringLength(CallbackConsts.MaxOpinionLength)]
    public string? Remark { get; set; }
}

/// <summary>Hands a callback to a colleague.</summary>
public class AssignCallbackTaskDto : CaseActionDto
{
    /// <summary>The colleague; null gives it back to everybody.</summary>
    public Guid? UserId { get; set; }
}

/// <summary>A colleague who can be asked to call.</summary>
public class CallbackAssigneeDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Their name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The post that they are on duty at now; null when they are not.</summary>
    public string? DutyPost { get; set; }

    /// <summary>Until when they are away (UTC), and cannot be given work; null when they are there.</summary>
    public DateTime? AwayUntil { get; set; }
}
