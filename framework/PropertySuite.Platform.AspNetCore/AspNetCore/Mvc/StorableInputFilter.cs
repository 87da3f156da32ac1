using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using PropertySuite.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Refuses texts with U+0000, which PostgreSQL cannot store, in queries and forms; in bodies <see cref="StorableStringJsonConverter"/> does.
/// </summary>
public class StorableInputFilter(IStringLocalizer<HttpErrorsResource> localizer) : IAsyncActionFilter, ITransientDependency
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor.IsControllerAction()
            && context.ActionDescriptor.GetMethodInfo().GetCustomAttribute<DisableValidationAttribute>(true) is null)
        {
            Check(context.HttpContext);
        }

        await next();
    }

    private void Check(HttpContext context)
    {
        if (context.Features.Get<IFormFeature>()?.Form is { Count: > 0 } form
            && form.Where(field => field.Key.Contains('\0') || field.Value.Any(IsWrong)).ToList() is { Count: > 0 } wrong)
        {
            throw Refusal(wrong.Select(field => field.Key));
        }

        if (context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
        {
            throw Refusal(context.Request.Query.Where(pair => pair.Value.Any(IsWrong)).Select(pair => pair.Key));
        }
    }

    private static bool IsWrong(string? value) => value?.Contains('\0') == true;

    private AbpValidationException Refusal(IEnumerable<string> fields) =>
        new([new ValidationResult(localizer["Value:InvalidCharacter"], [.. fields])]);
}
