using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;

namespace PropertySuite.ServiceDesk;

/// <summary>Which work is wanted. Empty fields do not restrict.</summary>
public abstract class MyWorkFilter
{
    /// <summary>Only what waits for the person, or only what waits for their role or department.</summary>
    [EnumDataType(typeof(WorkItemScope))]
    public WorkItemScope? Scope { get; set; }

    /// <summary>One site; all of the reader's when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only what is late.</summary>
    public bool LateOnly { get; set; }

    /// <summary>Due before (UTC).</summary>
    [PlausibleTime]
    public DateTime? DueBefore { get; set; }

    /// <summary>A colleague's instead of one's own.</summary>
    public Guid? ColleagueId { get; set; }
}

/// <summary>The same with kinds.</summary>
public abstract class MyWorkRowFilter : MyWorkFilter
{
    /// <summary>Any of these kinds.</summary>
    [MaxLength(MyWorkConsts.MaxKinds)]
    public string[] Kinds { get; set; } = [];

    /// <summary>Due at or after (UTC): together with the end, what will be late soon without what is late already.</summary>
    [PlausibleTime]
    public DateTime? DueFrom { get; set; }
}

/// <summary>A page of what waits.</summary>
public class GetMyWorkListInput : MyWorkRowFilter, IPageInput
{
    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>How much waits.</summary>
public class GetMyWorkCountsInput : MyWorkFilter;

/// <summary>What waits is wanted as a file.</summary>
public class GetMyWorkExportInput : MyWorkRowFilter, IExportInput
{
    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }
}
