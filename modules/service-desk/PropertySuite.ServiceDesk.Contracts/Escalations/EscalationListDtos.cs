using System.ComponentModel.DataAnnotations;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;

namespace PropertySuite.ServiceDesk;

/// <summary>A step of an escalation in the list of all.</summary>
public class EscalationListItemDto : CaseEscalationDto
{
    /// <summary>Site of the case.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string SubjectName { get; set; } = "";

    /// <summary>The case.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    public string SubjectNumber { get; set; } = "";
}

/// <summary>Which steps.</summary>
public abstract class EscalationFilter
{
    /// <summary>One site; all of the reader's when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string? SubjectType { get; set; }

    /// <summary>At or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? OccurredFrom { get; set; }

    /// <summary>Before (UTC).</summary>
    [PlausibleTime]
    public DateTime? OccurredBefore { get; set; }
}

/// <summary>A page of steps is wanted.</summary>
public class GetEscalationListInput : EscalationStepFilter, ISortedPageInput
{
    /// <summary>Order of the rows: <c>occurredAt</c>, with <c>desc</c> for the other direction; the newest first when null.</summary>
    [StringLength(SortedPageInput.MaxSortingLength)]
    public string? Sorting { get; set; }

    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>A file of steps is wanted.</summary>
public class GetEscalationExportInput : EscalationStepFilter, IExportInput
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

/// <summary>Which steps, by what they did.</summary>
public abstract class EscalationStepFilter : EscalationFilter
{
    /// <summary>Any of these levels after the step.</summary>
    public EscalationLevel[] Levels { get; set; } = [];

    /// <summary>Raised by any of these.</summary>
    public EscalationTrigger[] Triggers { get; set; } = [];

    /// <summary>Only those after which the case stood higher than before; neither warnings nor who was told again.</summary>
    public bool RaisedOnly { get; set; }
}

/// <summary>Counts are wanted; of the last 30 days where no time is given.</summary>
public class GetEscalationCountsInput : EscalationFilter
{
}

/// <summary>How often cases of a kind went to a level at a site, by one stage of the work.</summary>
public class EscalationCountDto
{
    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Its name.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string SubjectName { get; set; } = "";

    /// <summary>The stage of the work: the clock, or what raised it, in the reader's language.</summary>
    public string StageName { get; set; } = "";

    /// <summary>The level that they went to.</summary>
    public EscalationLevel Level { get; set; }

    /// <summary>Steps.</summary>
    public int Steps { get; set; }

    /// <summary>Cases.</summary>
    public int Cases { get; set; }
}
