using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp.Authorization;

/// <summary>The caller may not do this: 401 for an anonymous caller, 403 for a signed-in one.</summary>
public class AbpAuthorizationException : AbpException, IHasLogLevel, IHasErrorCode
{
    /// <summary>Creates the exception.</summary>
    public AbpAuthorizationException()
        : this(message: null, code: null, innerException: null)
    {
    }

    /// <summary>Creates the exception.</summary>
    public AbpAuthorizationException(string message)
        : this(message, code: null, innerException: null)
    {
    }

    /// <summary>Creates the exception.</summary>
    public AbpAuthorizationException(string? message = null, string? code = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        LogLevel = LogLevel.Warning;
    }

    /// <inheritdoc />
    public LogLevel LogLevel { get; set; }

    /// <inheritdoc />
    public string? Code { get; }

    /// <summary>Gives a value for the placeholder <c>{name}</c> of the localized text.</summary>
    public AbpAuthorizationException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
