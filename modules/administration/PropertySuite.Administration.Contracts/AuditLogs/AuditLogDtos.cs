using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;

namespace PropertySuite.Administration;

/// <summary>An audit log as the list shows it.</summary>
public class AuditLogListItemDto : EntityDto<Guid>
{
    /// <summary>When it began (UTC).</summary>
    public DateTime ExecutionTime { get; set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>The user; null for a job.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Sign-in name, or name of the job.</summary>
    public string? UserName { get; set; }

    /// <summary>Whether it ran without a request.</summary>
    public bool IsJob { get; set; }

    /// <summary>What was done, in the reader's language where there is a text for it.</summary>
    public string Operation { get; set; } = "";

    /// <summary>HTTP method.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>Status of the answer; null when it never came to one.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>Path and query.</summary>
    public string? Url { get; set; }

    /// <summary>Address of the caller.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>Whether it failed.</summary>
    public bool HasException { get; set; }

    /// <summary>Remarks, such as how many rows were exported.</summary>
    public string? Comments { get; set; }

    /// <summary>How many entities it changed.</summary>
    public int ChangeCount { get; set; }

    /// <summary>What kinds of entities it changed, in the reader's language.</summary>
    public List<string> ChangedEntities { get; set; } = [];
}

/// <summary>An audit log with everything.</summary>
public class AuditLogDto : AuditLogListItemDto
{
    /// <summary>What the browser said of itself.</summary>
    public string? BrowserInfo { get; set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Program that called on its own behalf.</summary>
    public string? ClientId { get; set; }

    /// <summary>What went wrong, as JSON without messages.</summary>
    public string? Exceptions { get; set; }

    /// <summary>Calls of services.</summary>
    public List<AuditLogActionDto> Actions { get; set; } = [];

    /// <summary>The first changed entities; <see cref="AuditLogListItemDto.ChangeCount"/> says how many there are.</summary>
    public List<EntityChangeDto> Changes { get; set; } = [];
}

/// <summary>A call of a service.</summary>
public class AuditLogActionDto
{
    /// <summary>What was done, in the reader's language where there is a text for it.</summary>
    public string Operation { get; set; } = "";

    /// <summary>Full name of the class.</summary>
    public string ServiceName { get; set; } = "";

    /// <summary>Name of the method.</summary>
    public string MethodName { get; set; } = "";

    /// <summary>Arguments as JSON, personal data masked.</summary>
    public string Parameters { get; set; } = "";

    /// <summary>How long it took, in milliseconds.</summary>
    public int ExecutionDuration { get; set; }
}

/// <summary>A changed entity.</summary>
public class EntityChangeDto : EntityDto<Guid>
{
    /// <summary>The log.</summary>
    public Guid AuditLogId { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime ChangeTime { get; set; }

    /// <summary>What happened.</summary>
    public EntityChangeType ChangeType { get; set; }

    /// <summary>Full name of the class.</summary>
    public string EntityType { get; set; } = "";

    /// <summary>Its name in the reader's language.</summary>
    public string EntityName { get; set; } = "";

    /// <summary>Key of the entity.</summary>
    public string? EntityId { get; set; }

    /// <summary>Who made it.</summary>
    public string? UserName { get; set; }

    /// <summary>Changed properties.</summary>
    public List<EntityPropertyChangeDto> Properties { get; set; } = [];
}

/// <summary>A property's value before and after.</summary>
public class EntityPropertyChangeDto
{
    /// <summary>Name of the property.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its name in the reader's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Full name of its type.</summary>
    public string TypeName { get; set; } = "";

    /// <summary>Value before, for people; null when there was none.</summary>
    public string? OriginalValue { get; set; }

    /// <summary>Value afterwards, for people; null when there is none.</summary>
    public string? NewValue { get; set; }
}

/// <summary>A kind of entity whose changes are kept.</summary>
public class AuditedEntityTypeDto
{
    /// <summary>Full name of the class.</summary>
    public string EntityType { get; set; } = "";

    /// <summary>Its name in the reader's language.</summary>
    public string DisplayName { get; set; } = "";
}
