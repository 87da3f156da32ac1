using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Validates an object and everything it holds.</summary>
public interface IObjectValidator
{
    /// <exception cref="AbpValidationException">The object is not valid.</exception>
    Task ValidateAsync(object validatingObject, string? name = null, bool allowNull = false);

    Task<List<ValidationResult>> GetErrorsAsync(object validatingObject, string? name = null, bool allowNull = false);
}
