using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using PropertySuite.Export;
using PropertySuite.Localization;
using PropertySuite.Paging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// The edge of the lists that are paged by key, and of their exports. A parameter that the list does not know is refused, not passed over:
/// who asks for <c>skipCount=40</c>, misspells a filter or writes it twice would take the first page of everything for what was asked for. Cursors leave and
/// enter sealed with the keys of sessions, since they hold what the last row has in the sorted column, such as an owner's name, and addresses
/// end in the logs of proxies; every host of the installation opens them, with replaced keys too. The seal of one list is none of another.
/// </summary>
public class ListRequestFilter(IDataProtectionProvider protection, IStringLocalizer<FoundationResource> texts) : IAsyncActionFilter, ITransientDependency
{
    private const string Purpose = "PropertySuite.ListCursor";
    private const string SkipCount = "skipCount";

    /// <summary>What any address may carry: language and company.</summary>
    private static readonly string[] CommonNames = ["culture", "ui-culture", "__tenant"];

    /// <summary>The names that each list knows, and whether they may stand there more than once.</summary>
    private static readonly ConcurrentDictionary<string, Dictionary<string, bool>> KnownNames = new();

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var input = context.ActionArguments.Values.OfType<IPageInput>().FirstOrDefault();
        if (input is not null || context.ActionArguments.Values.OfType<IExportInput>().Any())
        {
            RefuseUnknownNames(context);
        }

        if (input is null)
        {
            await next();
            return;
        }

        var protector = protection.CreateProtector(Purpose, context.ActionDescriptor.DisplayName!);
        input.Cursor = Open(protector, input.Cursor);
        if ((await next()).Result is ObjectResult { Value: IPageDto { NextCursor: { } cursor } page })
        {
            page.NextCursor = protector.Protect(cursor);
        }
    }

    private static string? Open(IDataProtector protector, string? cursor)
    {
        try
        {
            return string.IsNullOrEmpty(cursor) ? null : protector.Unprotect(cursor);
        }
        catch (CryptographicException)
        {
            throw new BadCursorException();
        }
    }

    private void RefuseUnknownNames(ActionExecutingContext context)
    {
        var known = KnownNames.GetOrAdd(context.ActionDescriptor.Id, _ => NamesOf(context.ActionDescriptor));
        var unknown = context.HttpContext.Request.Query
            .Where(parameter => !known.TryGetValue(parameter.Key, out var isMany) || (parameter.Value.Count > 1 && !isMany))
            .Select(parameter => parameter.Key)
            .ToList();
        if (unknown.Count > 0)
        {
            throw new AbpValidationException(unknown.ConvertAll(name => new ValidationResult(MessageFor(name), [name])));
        }
    }

    private string MessageFor(string name) => name.Equals(SkipCount, StringComparison.OrdinalIgnoreCase)
        ? texts["List:PagedByCursor"]
        : texts["List:UnknownParameter", name];

    private static Dictionary<string, bool> NamesOf(ActionDescriptor action)
    {
        var names = CommonNames.ToDictionary(name => name, _ => false, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource != BindingSource.Path))
        {
            if (TypeDescriptor.GetConverter(parameter.ParameterType).CanConvertFrom(typeof(string)))
            {
                names[parameter.Name] = false;
                continue;
            }

            foreach (var property in parameter.ParameterType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            {
                names[property.Name] = property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
            }
        }

        return names;
    }
}
