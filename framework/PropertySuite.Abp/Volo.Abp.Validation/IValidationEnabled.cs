namespace Volo.Abp.Validation;

/// <summary>The arguments of the methods of the class are validated.</summary>
public interface IValidationEnabled
{
}
