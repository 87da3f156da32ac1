using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp;

/// <summary>
/// A rule of the business forbids what was asked for. Users see the localized text of <see cref="Code"/>, never the message.
/// </summary>
public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    /// <summary>For example "Repairs:IllegalTransition"; the key of the localized text.</summary>
    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    /// <summary>Gives a value for the placeholder <c>{name}</c> of the localized text.</summary>
    public BusinessException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
