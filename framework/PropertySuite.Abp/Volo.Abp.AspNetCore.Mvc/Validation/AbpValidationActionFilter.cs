using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using PropertySuite.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Stops a call whose input could not be read or breaks its rules.</summary>
public class AbpValidationActionFilter : IAsyncActionFilter, ITransientDependency
{
    private readonly IModelStateValidator _validator;
    private readonly IStringLocalizer<HttpErrorsResource> _localizer;

    public AbpValidationActionFilter(IModelStateValidator validator, IStringLocalizer<HttpErrorsResource> localizer)
    {
        _validator = validator;
        _localizer = localizer;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor.IsControllerAction()
            && context.ActionDescriptor.GetMethodInfo().GetCustomAttribute<DisableValidationAttribute>(true) == null)
        {
            RejectNulCharacter(context);
            _validator.Validate(context.ModelState);
        }

        await next();
    }

    // PostgreSQL cannot store U+0000 in text. The JSON reader refuses it in bodies, this in queries and forms.
    private void RejectNulCharacter(ActionExecutingContext context)
    {
        if (context.HttpContext.Features.Get<IFormFeature>()?.Form is { Count: > 0 } form
            && form.Where(field => field.Key.Contains('\0') || field.Value.Any(value => value?.Contains('\0') == true)).ToList() is { Count: > 0 } wrong)
        {
            throw new AbpValidationException([new ValidationResult(_localizer["Value:InvalidCharacter"], [.. wrong.Select(field => field.Key)])]);
        }

        if (context.HttpContext.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
        {
            var members = context.HttpContext.Request.Query.Where(pair => pair.Value.Any(v => v?.Contains('\0') == true)).Select(pair => pair.Key);
            throw new AbpValidationException([new ValidationResult(_localizer["Value:InvalidCharacter"], [.. members])]);
        }
    }
}
