namespace Volo.Abp.DependencyInjection;

/// <summary>Keeps one property, or all properties of a class, from being filled by the container.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public class DisablePropertyInjectionAttribute : Attribute
{
}
