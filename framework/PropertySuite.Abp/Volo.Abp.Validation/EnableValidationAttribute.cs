namespace Volo.Abp.Validation;

/// <summary>Validates a method of a class that is not validated as a whole.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class EnableValidationAttribute : Attribute
{
}
