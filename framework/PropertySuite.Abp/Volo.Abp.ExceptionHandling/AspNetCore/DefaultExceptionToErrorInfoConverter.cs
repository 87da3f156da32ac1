using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Http;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Shows users what is meant for them: the message of a user-friendly exception, the text of an error code, the wrong fields, the
/// missing entity, the edit conflict. Everything else becomes "internal error", and neither message nor data of it leave the server.
/// </summary>
public class DefaultExceptionToErrorInfoConverter : IExceptionToErrorInfoConverter, ITransientDependency
{
    private readonly AbpExceptionLocalizationOptions _localizationOptions;
    private readonly AbpExceptionHandlingOptions _options;
    private readonly IStringLocalizerFactory _localizerFactory;
    private readonly IStringLocalizer<AbpExceptionHandlingResource> _texts;
    private readonly IServiceProvider _serviceProvider;

    /// <summary>Creates the converter.</summary>
    public DefaultExceptionToErrorInfoConverter(
        IOptions<AbpExceptionLocalizationOptions> localizationOptions,
        IOptions<AbpExceptionHandlingOptions> options,
        IStringLocalizerFactory localizerFactory,
        IStringLocalizer<AbpExceptionHandlingResource> texts,
        IServiceProvider serviceProvider)
    {
        _localizationOptions = localizationOptions.Value;
        _options = options.Value;
        _localizerFactory = localizerFactory;
        _texts = texts;
        _serviceProvider = serviceProvider;
    }

    /// <inheritdoc />
    public virtual RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null)
    {
        Check.NotNull(exception, nameof(exception));
        var effective = new AbpExceptionHandlingOptions
        {
            SendExceptionsDetailsToClients = _options.SendExceptionsDetailsToClients,
            SendStackTraceToClients = _options.SendStackTraceToClients
        };
        options?.Invoke(effective);

        var error = effective.SendExceptionsDetailsToClients
            ? CreateDetailedError(exception, effective.SendStackTraceToClients)
            : CreateError(Unwrap(exception));
        if (exception is IHasErrorCode { Code: { Length: > 0 } code })
        {
            error.Code = code;
        }

        return error;
    }

    /// <summary>The error as users may see it; without its code.</summary>
    protected virtual RemoteServiceErrorInfo CreateError(Exception exception)
    {
        switch (exception)
        {
            case AbpDbConcurrencyException:
                return new RemoteServiceErrorInfo(_texts["AbpDbConcurrencyErrorMessage"], data: new Dictionary<string, object?>());
            case EntityNotFoundException notFound:
                return CreateEntityNotFoundError(notFound);
        }

        var error = new RemoteServiceErrorInfo();
        if (exception is IUserFriendlyException)
        {
            error.Message = exception.Message;
            error.Details = (exception as IHasErrorDetails)?.Details;
        }

        if (exception is IHasValidationErrors validation)
        {
            AddValidationErrors(error, validation.ValidationErrors);
        }

        error.Message = Localize(exception) ?? error.Message;
        var isMeantForUsers = !string.IsNullOrEmpty(error.Message);
        error.Message = isMeantForUsers ? error.Message : _texts["InternalServerErrorMessage"];
        error.Data = isMeantForUsers ? CopyData(exception.Data) : new Dictionary<string, object?>();
        return error;
    }

    private static Exception Unwrap(Exception exception)
        => exception is AggregateException { InnerException: { } inner }
            and { InnerException: IUserFriendlyException or IBusinessException or IHasValidationErrors or EntityNotFoundException
                or AbpAuthorizationException or AbpDbConcurrencyException }
            ? inner
            : exception;

    private RemoteServiceErrorInfo CreateEntityNotFoundError(EntityNotFoundException exception)
    {
        var message = (exception.EntityType, exception.Id) switch
        {
            (null, _) => exception.Message,
            ({ } type, null) => _texts["EntityNotFoundErrorMessageWithoutId", type.Name].Value,
            ({ } type, { } id) => _texts["EntityNotFoundErrorMessage", type.Name, id].Value
        };
        return new RemoteServiceErrorInfo(message, data: new Dictionary<string, object?>());
    }

    private void AddValidationErrors(RemoteServiceErrorInfo error, IList<ValidationResult> results)
    {
        error.Message = string.IsNullOrEmpty(error.Message) ? _texts["ValidationErrorMessage"] : error.Message;
        error.ValidationErrors =
        [
            .. results.Select(result
                => new RemoteServiceValidationErrorInfo(result.ErrorMessage ?? "", [.. result.MemberNames.Select(ToJsonPath)]))
        ];
        if (string.IsNullOrEmpty(error.Details))
        {
            var details = new StringBuilder().AppendLine(_texts["ValidationNarrativeErrorMessageTitle"]);
            foreach (var result in results)
            {
                details.AppendLine($" - {result.ErrorMessage}");
            }

            error.Details = details.ToString();
        }
    }

    private string? Localize(Exception exception)
    {
        if (exception is ILocalizeErrorMessage localizing)
        {
            return localizing.LocalizeMessage(new LocalizationContext(_serviceProvider));
        }

        if (exception is not IHasErrorCode { Code: { Length: > 0 } code } || code.IndexOf(':') is not (> 0 and var colon)
            || !_localizationOptions.ErrorCodeNamespaceMappings.TryGetValue(code[..colon], out var resourceType))
        {
            return null;
        }

        var text = _localizerFactory.Create(resourceType)[code];
        if (text.ResourceNotFound || string.IsNullOrEmpty(text.Value))
        {
            return null;
        }

        var message = text.Value;
        foreach (DictionaryEntry entry in exception.Data)
        {
            message = message.Replace("{" + entry.Key + "}", entry.Value?.ToString());
        }

        return message;
    }

    private static RemoteServiceErrorInfo CreateDetailedError(Exception exception, bool withStackTrace)
    {
        var details = new StringBuilder();
        for (var current = exception; current != null; current = current.InnerException)
        {
            details.AppendLine($"{current.GetType().Name}: {current.Message}");
            if (withStackTrace && !string.IsNullOrEmpty(current.StackTrace))
            {
                details.AppendLine(current.StackTrace);
            }
        }

        return new RemoteServiceErrorInfo(exception.Message, details.ToString(), data: CopyData(exception.Data))
        {
            ValidationErrors = (exception as IHasValidationErrors)?.ValidationErrors
                .Select(result => new RemoteServiceValidationErrorInfo(result.ErrorMessage ?? "", [.. result.MemberNames.Select(ToJsonPath)]))
                .ToArray()
        };
    }

    /// <summary>Copies what JSON can carry: text, numbers, booleans, dates and ids as they are, anything else as its text.</summary>
    private static Dictionary<string, object?> CopyData(IDictionary data)
    {
        var copy = new Dictionary<string, object?>();
        foreach (DictionaryEntry entry in data)
        {
            copy[entry.Key.ToString() ?? ""] = entry.Value is null or string or Guid or DateTime or DateTimeOffset or decimal
                || entry.Value.GetType().IsPrimitive
                ? entry.Value
                : entry.Value.ToString();
        }

        return copy;
    }

    /// <summary><c>Phones[0].Number</c> as it stands in the request: <c>phones[0].number</c>.</summary>
    private static string ToJsonPath(string member) => string.Join('.', member.Split('.').Select(part => part.ToCamelCase()));
}
