namespace Volo.Abp.Auditing;

/// <summary>
/// Keeps a class, a method, a parameter's property or an entity's property out of the audit log: neither calls nor values are written.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class DisableAuditingAttribute : Attribute
{
}
