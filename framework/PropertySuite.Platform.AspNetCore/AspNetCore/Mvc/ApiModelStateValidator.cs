using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using PropertySuite.AspNetCore.Localization;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Says of each wrong value, in the caller's language, what is wrong with it, and of a body that cannot be read why.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IModelStateValidator))]
public partial class ApiModelStateValidator : ModelStateValidator
{
    private readonly IStringLocalizer<HttpErrorsResource> _localizer;
    private readonly IStringLocalizer<AbpValidationResource> _validationTexts;
    private readonly IHttpContextAccessor _httpContextAccessor;

    /// <summary>Creates the validator.</summary>
    public ApiModelStateValidator(
        IStringLocalizer<HttpErrorsResource> localizer,
        IStringLocalizer<AbpValidationResource> validationTexts,
        IHttpContextAccessor httpContextAccessor)
    {
        _localizer = localizer;
        _validationTexts = validationTexts;
        _httpContextAccessor = httpContextAccessor;
    }

    /// <inheritdoc />
    public override void Validate(ModelStateDictionary modelState)
    {
        if (modelState.IsValid)
        {
            return;
        }

        ThrowIfBodyCannotBeRead(modelState);
        var bodyFailed = modelState.Values.SelectMany(entry => entry.Errors).Any(IsBodyFailure);
        var results = modelState
            // A body that cannot be read leaves its parameter null; that the parameter is missing too is no news.
            .Where(entry => !bodyFailed || entry.Value!.Errors.Any(IsBodyFailure) || entry.Value.RawValue != null)
            .SelectMany(entry => entry.Value!.Errors.SelectMany(error => ToResults(entry.Key, error)))
            .DistinctBy(result => (result.ErrorMessage, string.Join(',', result.MemberNames)))
            .ToList();
        throw new AbpValidationException(results);
    }

    private bool IsBodyFailure(ModelError error)
        => error.Exception != null || error.ErrorMessage == _validationTexts["A non-empty request body is required."];

    private void ThrowIfBodyCannotBeRead(ModelStateDictionary modelState)
    {
        // Of a form that cannot be read, the platform leaves only an English text.
        if (modelState.Values.SelectMany(entry => entry.Errors)
                .FirstOrDefault(error => error.ErrorMessage.StartsWith("Failed to read the request form", StringComparison.Ordinal)) is { } form)
        {
            var isTooLarge = form.ErrorMessage.Contains("too large", StringComparison.Ordinal)
                             || form.ErrorMessage.Contains("length limit", StringComparison.Ordinal);
            var status = isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
            throw new ApiErrorException(status, _localizer[$"Status:{status}"]);
        }

        var exceptions = modelState.Values.SelectMany(entry => entry.Errors).Select(error => error.Exception).ToList();
        if (exceptions.OfType<UnsupportedContentTypeException>().Any())
        {
            if (_httpContextAccessor.HttpContext?.Request is { ContentType: null, ContentLength: null or 0 })
            {
                throw new AbpValidationException([new ValidationResult(_validationTexts["A non-empty request body is required."])]);
            }

            throw new ApiErrorException(StatusCodes.Status415UnsupportedMediaType, _localizer["Status:415"]);
        }

        if (exceptions.Select(exception => exception as BadHttpRequestException ?? exception?.InnerException as BadHttpRequestException)
                .FirstOrDefault(exception => exception != null) is { } unreadable)
        {
            throw new ApiErrorException(unreadable.StatusCode, _localizer[$"Status:{unreadable.StatusCode}"]);
        }
    }

    private IEnumerable<ValidationResult> ToResults(string key, ModelError error)
    {
        switch (error.Exception)
        {
            case null:
                yield return Result(error.ErrorMessage, key);
                break;
            case JsonException { InnerException: JsonException }:
                yield return Result(_localizer["Body:Malformed"], "");
                break;
            case JsonException json when MissingMembers(json) is { Count: > 0 } missing:
                foreach (var member in missing)
                {
                    yield return Result(_validationTexts["The {0} field is required.", member], member);
                }

                break;
            case JsonException { Path: null }:
                yield return Result(_localizer["Body:Malformed"], "");
                break;
            case TooManyModelErrorsException:
                yield return Result(_localizer["Value:TooMany"], "");
                break;
            default:
                yield return Result(_validationTexts["The supplied value is invalid."], key);
                break;
        }
    }

    private static ValidationResult Result(string message, string key)
    {
        var member = ToMemberName(key);
        return member.Length == 0 ? new ValidationResult(message) : new ValidationResult(message, [member]);
    }

    /// <summary><c>$.Lines[0].Price</c> and <c>Lines[0].Price</c> become <c>lines[0].price</c>.</summary>
    private static string ToMemberName(string key)
    {
        var path = key.StartsWith("$.", StringComparison.Ordinal) ? key[2..] : key == "$" ? "" : key.TrimStart('$');
        return string.Join('.', path.Split('.').Select(segment => segment.ToCamelCase()));
    }

    // The serializer names the members only in its message, which is always English.
    private static List<string> MissingMembers(JsonException exception)
    {
        const string marker = "missing required properties including: ";
        var start = exception.Message.IndexOf(marker, StringComparison.Ordinal);
        return start < 0
            ? []
            : [.. QuotedName().Matches(exception.Message[(start + marker.Length)..]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex QuotedName();
}
