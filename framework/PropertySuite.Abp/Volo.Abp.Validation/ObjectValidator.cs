using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>Runs all kinds of validation.</summary>
public class ObjectValidator : IObjectValidator, ITransientDependency
{
    private readonly IServiceProvider _serviceProvider;

    public ObjectValidator(IOptions<AbpValidationOptions> options, IServiceProvider serviceProvider)
    {
        Options = options.Value;
        _serviceProvider = serviceProvider;
    }

    protected AbpValidationOptions Options { get; }

    public virtual async Task ValidateAsync(object validatingObject, string? name = null, bool allowNull = false)
    {
        var errors = await GetErrorsAsync(validatingObject, name, allowNull);
        if (errors.Count > 0)
        {
            throw new AbpValidationException("Object state is not valid! See ValidationErrors for details.", errors);
        }
    }

    public virtual async Task<List<ValidationResult>> GetErrorsAsync(object validatingObject, string? name = null, bool allowNull = false)
    {
        if (validatingObject is null)
        {
            return allowNull
                ? []
                : [new ValidationResult(name is null ? "Given object is null!" : name + " is null!", name is null ? null : [name])];
        }

        var context = new ObjectValidationContext(validatingObject);
        foreach (var contributor in Options.ObjectValidationContributors)
        {
            await ((IObjectValidationContributor)_serviceProvider.GetRequiredService(contributor)).AddErrorsAsync(context);
        }

        return context.Errors;
    }
}
