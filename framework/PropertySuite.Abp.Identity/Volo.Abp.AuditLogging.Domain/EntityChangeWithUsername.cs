namespace Volo.Abp.AuditLogging;

/// <summary>A change and who made it.</summary>
public class EntityChangeWithUsername
{
    /// <summary>The change.</summary>
    public EntityChange EntityChange { get; set; } = default!;

    /// <summary>Sign-in name of who made it.</summary>
    public string? UserName { get; set; }
}
