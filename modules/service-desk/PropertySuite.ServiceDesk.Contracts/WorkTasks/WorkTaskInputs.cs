using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;

namespace PropertySuite.ServiceDesk;

/// <summary>A task is given.</summary>
public class CreateWorkTaskDto
{
    /// <summary>The client's own key for this task; the same key again gives the same task.</summary>
    public Guid ClientKey { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind, one of those that people choose.</summary>
    [Required]
    [StringLength(WorkTaskConsts.MaxKindLength)]
    public string Kind { get; set; } = WorkTaskConsts.GeneralKind;

    /// <summary>What is to be done, in a few words.</summary>
    [Required]
    [StringLength(WorkTaskConsts.MaxTitleLength)]
    [VisibleText]
    public string Title { get; set; } = "";

    /// <summary>What is to be done, in full.</summary>
    [StringLength(WorkTaskConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <summary>Who is to do it; one of this, <see cref="Role"/> and <see cref="DepartmentId"/>.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Any of this role is to do it.</summary>
    [StringLength(WorkTaskConsts.MaxRoleLength)]
    public string? Role { get; set; }

    /// <summary>Anybody of this department is to do it.</summary>
    public Guid? DepartmentId { get; set; }

    /// <summary>By when (UTC); ahead, within a year.</summary>
    [Required]
    [PlausibleTime]
    public DateTime? DueAt { get; set; }

    /// <summary>What has to be brought when it is done.</summary>
    [EnumDataType(typeof(WorkTaskEvidence))]
    public WorkTaskEvidence Evidence { get; set; }

    /// <summary>Role whose members verify it too, beside who gives it.</summary>
    [StringLength(WorkTaskConsts.MaxRoleLength)]
    public string? VerifierRole { get; set; }

    /// <summary>Kind of the case that it came from, such as <c>Repairs.RepairOrder</c>.</summary>
    [StringLength(WorkTaskConsts.MaxSubjectTypeLength)]
    public string? SubjectType { get; set; }

    /// <summary>That case, of the same site.</summary>
    public Guid? SubjectId { get; set; }
}

/// <summary>Says what was done.</summary>
public class FinishWorkTaskDto : CaseActionDto
{
    /// <summary>What was done; needed where a note is asked for.</summary>
    [StringLength(WorkTaskConsts.MaxResultLength)]
    public string? Result { get; set; }
}

/// <summary>Sends a task back to who did it.</summary>
public class SendBackWorkTaskDto : CaseReasonDto
{
    /// <summary>By when now (UTC); as before when null, which then has to lie ahead.</summary>
    [PlausibleTime]
    public DateTime? DueAt { get; set; }
}

/// <summary>Gives a task to somebody else, or another due time.</summary>
public class ReassignWorkTaskDto : CaseActionDto
{
    /// <summary>Who is to do it; one of this, <see cref="Role"/> and <see cref="DepartmentId"/>.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Any of this role is to do it.</summary>
    [StringLength(WorkTaskConsts.MaxRoleLength)]
    public string? Role { get; set; }

    /// <summary>Anybody of this department is to do it.</summary>
    public Guid? DepartmentId { get; set; }

    /// <summary>By when now (UTC); as before when null.</summary>
    [PlausibleTime]
    public DateTime? DueAt { get; set; }

    /// <summary>Remark for who gets it.</summary>
    [StringLength(CaseConsts.MaxReasonLength)]
    public string? Remark { get; set; }
}

/// <summary>Which tasks are wanted. Empty fields do not restrict.</summary>
public abstract class WorkTaskFilter
{
    /// <summary>Which of the reader's tasks.</summary>
    [EnumDataType(typeof(WorkTaskListKind))]
    public WorkTaskListKind ListKind { get; set; } = WorkTaskListKind.All;

    /// <summary>One site; all of the reader's when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Any of these states.</summary>
    public WorkTaskState[] States { get; set; } = [];

    /// <summary>Kind of task.</summary>
    [StringLength(WorkTaskConsts.MaxKindLength)]
    public string? Kind { get; set; }

    /// <summary>In the hands of this user.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Only tasks that are not done with.</summary>
    public bool OpenOnly { get; set; }

    /// <summary>Only tasks that are not done and past due.</summary>
    public bool OverdueOnly { get; set; }

    /// <summary>Due at or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? DueFrom { get; set; }

    /// <summary>Due before (UTC).</summary>
    [PlausibleTime]
    public DateTime? DueBefore { get; set; }

    /// <summary>That came from this case.</summary>
    public Guid? SubjectId { get; set; }

    /// <summary>Part of the number, title, person, or number of the case that it came from.</summary>
    [StringLength(CaseConsts.MaxSearchLength)]
    [AuditMask]
    public string? Text { get; set; }
}

/// <summary>A page of tasks is wanted.</summary>
public class GetWorkTaskListInput : WorkTaskFilter, ISortedPageInput
{
    /// <summary>Order of the rows: <c>dueAt</c> or <c>creationTime</c>, with <c>desc</c> for the other direction; by due time when null.</summary>
    [StringLength(SortedPageInput.MaxSortingLength)]
    public string? Sorting { get; set; }

    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>A file of tasks is wanted.</summary>
public class GetWorkTaskExportInput : WorkTaskFilter, IExportInput
{
    /// <summary>Order of the rows, as the list has it.</summary>
    [StringLength(SortedPageInput.MaxSortingLength)]
    public string? Sorting { get; set; }

    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }
}
