using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>Who did what, from where, how long it took and how it ended: one request, one run of a job.</summary>
[Serializable]
public class AuditLogInfo : IHasExtraProperties
{
    /// <summary>Application that wrote it.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>The user.</summary>
    public Guid? UserId { get; set; }

    /// <summary>The user's sign-in name.</summary>
    public string? UserName { get; set; }

    /// <summary>Company of the log.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Name of the company.</summary>
    public string? TenantName { get; set; }

    /// <summary>The user who acts under another's name.</summary>
    public Guid? ImpersonatorUserId { get; set; }

    /// <summary>Company of that user.</summary>
    public Guid? ImpersonatorTenantId { get; set; }

    /// <summary>Sign-in name of that user.</summary>
    public string? ImpersonatorUserName { get; set; }

    /// <summary>Name of that user's company.</summary>
    public string? ImpersonatorTenantName { get; set; }

    /// <summary>When it began.</summary>
    public DateTime ExecutionTime { get; set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>The program that called, when it is known by itself.</summary>
    public string? ClientId { get; set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Address of the caller.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>Name of the caller's machine.</summary>
    public string? ClientName { get; set; }

    /// <summary>What the browser says of itself.</summary>
    public string? BrowserInfo { get; set; }

    /// <summary>GET, POST …; null outside requests.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>Status of the answer; null while there is none.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>Path and query.</summary>
    public string? Url { get; set; }

    /// <summary>Calls of services.</summary>
    public List<AuditLogActionInfo> Actions { get; set; } = [];

    /// <summary>What went wrong.</summary>
    public List<Exception> Exceptions { get; } = [];

    /// <inheritdoc />
    public ExtraPropertyDictionary ExtraProperties { get; } = [];

    /// <summary>Changed entities that are not stored yet.</summary>
    public List<EntityChangeInfo> EntityChanges { get; } = [];

    /// <summary>Remarks.</summary>
    public List<string> Comments { get; set; } = [];

    /// <inheritdoc />
    public override string ToString() =>
        $"AUDIT LOG: [{HttpStatusCode?.ToString() ?? "---"}: {HttpMethod ?? "-------",-7}] {Url} - {UserName ?? "-"} ({UserId}) from {ClientIpAddress}, "
        + $"{ExecutionDuration} ms, {Actions.Count} actions, {EntityChanges.Count} entity changes, {Exceptions.Count} exceptions";
}
