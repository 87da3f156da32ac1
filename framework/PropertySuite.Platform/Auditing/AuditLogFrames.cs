using System.Runtime.CompilerServices;
using Volo.Abp.Auditing;

namespace PropertySuite.Auditing;

/// <summary>
/// Which rows of an audit log are stored already, because entity changes were committed under them before the log was at its end: one row
/// for each company whose data changed.
/// </summary>
public sealed class AuditLogFrames
{
    private static readonly ConditionalWeakTable<AuditLogInfo, AuditLogFrames> Known = [];

    private readonly Lock _gate = new();
    private readonly List<AuditLogFrame> _stored = [];

    private AuditLogFrames()
    {
    }

    /// <summary>Only stored rows are to be completed: the rules say that the log itself is not worth a row.</summary>
    public bool CompleteOnly { get; set; }

    /// <summary>The rows stored so far.</summary>
    public IReadOnlyList<AuditLogFrame> Stored
    {
        get
        {
            lock (_gate)
            {
                return [.. _stored];
            }
        }
    }

    /// <summary>The rows of a log.</summary>
    public static AuditLogFrames Of(AuditLogInfo log) => Known.GetValue(log, static _ => new AuditLogFrames());

    /// <summary>The stored row of a company; null when there is none yet.</summary>
    public AuditLogFrame? Find(Guid? tenantId)
    {
        lock (_gate)
        {
            return _stored.Find(frame => frame.TenantId == tenantId);
        }
    }

    /// <summary>Notes that a row has been committed.</summary>
    public void Add(AuditLogFrame frame)
    {
        lock (_gate)
        {
            _stored.Add(frame);
        }
    }
}

/// <summary>A stored row of an audit log.</summary>
/// <param name="Id">Key of the row.</param>
/// <param name="TenantId">Company of the row.</param>
public sealed record AuditLogFrame(Guid Id, Guid? TenantId)
{
    /// <summary>Concurrency stamp of the row until it is completed.</summary>
    public string Stamp => Id.ToString("N");
}
