namespace Volo.Abp.Auditing;

/// <summary>Begins and ends audit logs.</summary>
public interface IAuditingManager
{
    /// <summary>What is being logged now; null outside any scope.</summary>
    IAuditLogScope? Current { get; }

    /// <summary>Begins a log. Scopes nest; the inner one counts.</summary>
    IAuditLogSaveHandle BeginScope();
}
