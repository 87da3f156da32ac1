using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Auditing;

namespace PropertySuite.Administration;

/// <summary>Which audit logs are wanted.</summary>
public abstract class AuditLogFilter
{
    /// <summary>Begun at or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? From { get; set; }

    /// <summary>Begun before (UTC).</summary>
    [PlausibleTime]
    public DateTime? Before { get; set; }

    /// <summary>Sign-in name, or name of a job, as it is written.</summary>
    [StringLength(256)]
    public string? UserName { get; set; }

    /// <summary>HTTP method; <c>JOB</c> for what ran without a request.</summary>
    [RegularExpression("^(GET|POST|PUT|PATCH|DELETE|JOB)$")]
    public string? HttpMethod { get; set; }

    /// <summary>Words of the operation as people call it, or parts of the address or of the name of a service or method; each has to be found.</summary>
    [StringLength(128)]
    public string? Text { get; set; }

    /// <summary>Least status of the answer.</summary>
    [Range(100, 599)]
    public int? MinStatus { get; set; }

    /// <summary>Greatest status of the answer.</summary>
    [Range(100, 599)]
    public int? MaxStatus { get; set; }

    /// <summary>Only what failed, or only what did not.</summary>
    public bool? HasException { get; set; }

    /// <summary>Least duration in milliseconds.</summary>
    [Range(0, int.MaxValue)]
    public int? MinDuration { get; set; }

    /// <summary>Only what changed entities of this class (full name).</summary>
    [StringLength(512)]
    public string? EntityType { get; set; }

    /// <summary>Only what changed the entity of this key; together with its class.</summary>
    [StringLength(128)]
    public string? EntityId { get; set; }
}

/// <summary>A page of audit logs is wanted.</summary>
public class GetAuditLogListInput : AuditLogFilter, IPageInput
{
    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>A file of audit logs is wanted.</summary>
public class GetAuditLogExportInput : AuditLogFilter, IExportInput
{
    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }
}

/// <summary>Changes of entities are wanted: of one log, of one class, or the history of one record.</summary>
public class GetEntityChangesInput : PageInput
{
    /// <summary>Only of this log.</summary>
    public Guid? AuditLogId { get; set; }

    /// <summary>Only of this class (full name).</summary>
    [StringLength(512)]
    public string? EntityType { get; set; }

    /// <summary>Only of the entity of this key.</summary>
    [StringLength(128)]
    public string? EntityId { get; set; }

    /// <summary>Only of this kind.</summary>
    [EnumDataType(typeof(EntityChangeType))]
    public EntityChangeType? ChangeType { get; set; }

    /// <summary>At or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? From { get; set; }

    /// <summary>Before (UTC).</summary>
    [PlausibleTime]
    public DateTime? Before { get; set; }
}
