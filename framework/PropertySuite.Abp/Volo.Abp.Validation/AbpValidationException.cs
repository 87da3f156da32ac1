using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;
using Volo.Abp.Logging;

namespace Volo.Abp.Validation;

/// <summary>An input breaks its own rules; <see cref="ValidationErrors"/> says which.</summary>
public class AbpValidationException : AbpException, IHasLogLevel, IHasValidationErrors, IExceptionWithSelfLogging
{
    public AbpValidationException()
        : this(null, [])
    {
    }

    public AbpValidationException(string message)
        : this(message, [])
    {
    }

    public AbpValidationException(IList<ValidationResult> validationErrors)
        : this(null, validationErrors)
    {
    }

    public AbpValidationException(string? message, IList<ValidationResult> validationErrors)
        : base(message ?? "The input is not valid.")
    {
        ValidationErrors = validationErrors;
        LogLevel = LogLevel.Warning;
    }

    public AbpValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
        ValidationErrors = [];
        LogLevel = LogLevel.Warning;
    }

    public IList<ValidationResult> ValidationErrors { get; }

    public LogLevel LogLevel { get; set; }

    public void Log(ILogger logger)
    {
        foreach (var error in ValidationErrors)
        {
            logger.Log(LogLevel, "Validation: {Message} ({Members})", error.ErrorMessage, string.Join(", ", error.MemberNames));
        }
    }
}
