using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Stops a call whose input could not be read or breaks its rules.</summary>
public class AbpValidationActionFilter : IAsyncActionFilter, ITransientDependency
{
    private readonly IModelStateValidator _validator;

    public AbpValidationActionFilter(IModelStateValidator validator)
    {
        _validator = validator;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor.IsControllerAction()
            && context.ActionDescriptor.GetMethodInfo().GetCustomAttribute<DisableValidationAttribute>(true) == null)
        {
            _validator.Validate(context.ModelState);
        }

        await next();
    }
}
