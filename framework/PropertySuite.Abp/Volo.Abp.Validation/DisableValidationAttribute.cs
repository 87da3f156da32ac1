namespace Volo.Abp.Validation;

/// <summary>Leaves a method, class or property out of the validation.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Property)]
public class DisableValidationAttribute : Attribute
{
}
