using System.ComponentModel.DataAnnotations;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>Takes the attribute's own message.</summary>
[Dependency(TryRegister = true)]
public class DefaultAttributeValidationResultProvider : IAttributeValidationResultProvider, ITransientDependency
{
    public virtual ValidationResult? GetOrDefault(
        ValidationAttribute validationAttribute,
        object? validatingObject,
        ValidationContext validationContext)
        => validationAttribute.GetValidationResult(validatingObject, validationContext);
}
