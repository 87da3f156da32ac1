namespace Volo.Abp.Auditing;

/// <summary>What is being logged now.</summary>
public interface IAuditLogScope
{
    /// <summary>The log, while it is being written.</summary>
    AuditLogInfo Log { get; }
}

/// <inheritdoc cref="IAuditLogScope" />
public class AuditLogScope : IAuditLogScope
{
    /// <summary>Makes a scope for a log.</summary>
    public AuditLogScope(AuditLogInfo log)
    {
        Log = log;
    }

    /// <inheritdoc />
    public AuditLogInfo Log { get; }
}
