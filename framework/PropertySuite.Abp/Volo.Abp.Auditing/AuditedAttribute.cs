namespace Volo.Abp.Auditing;

/// <summary>Calls of the class or method, or changes of the entity or property, are logged also where they are not by default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class AuditedAttribute : Attribute
{
}
