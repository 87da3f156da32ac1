namespace Volo.Abp.Auditing;

/// <summary>Turns arguments and values into the text that is stored.</summary>
public interface IAuditSerializer
{
    /// <summary>The object as JSON, without what must not be logged.</summary>
    string Serialize(object obj);
}
