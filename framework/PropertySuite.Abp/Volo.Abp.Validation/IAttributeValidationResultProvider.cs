using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Applies one attribute; replaced where its message has to be in the caller's language.</summary>
public interface IAttributeValidationResultProvider
{
    /// <returns>Null when the value is valid.</returns>
    ValidationResult? GetOrDefault(ValidationAttribute validationAttribute, object? validatingObject, ValidationContext validationContext);
}
