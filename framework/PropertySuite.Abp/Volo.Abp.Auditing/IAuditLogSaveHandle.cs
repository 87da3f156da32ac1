namespace Volo.Abp.Auditing;

/// <summary>Ends a scope. Disposing it without saving drops what is not stored yet.</summary>
public interface IAuditLogSaveHandle : IDisposable
{
    /// <summary>Stores the log.</summary>
    Task SaveAsync();
}
