using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <inheritdoc cref="IModelStateValidator"/>
public class ModelStateValidator : IModelStateValidator, ITransientDependency
{
    /// <inheritdoc />
    public virtual void Validate(ModelStateDictionary modelState)
    {
        if (!modelState.IsValid)
        {
            throw new AbpValidationException(
                [.. modelState.SelectMany(entry => entry.Value!.Errors.Select(error => new ValidationResult(error.ErrorMessage, [entry.Key])))]);
        }
    }
}
