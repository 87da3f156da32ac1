using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Turns what model binding found wrong into a validation error.</summary>
public interface IModelStateValidator
{
    /// <exception cref="AbpValidationException">The state has errors.</exception>
    void Validate(ModelStateDictionary modelState);
}
