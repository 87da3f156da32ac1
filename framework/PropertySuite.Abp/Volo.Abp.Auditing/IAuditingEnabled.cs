namespace Volo.Abp.Auditing;

/// <summary>Calls of the class are logged.</summary>
public interface IAuditingEnabled
{
}
