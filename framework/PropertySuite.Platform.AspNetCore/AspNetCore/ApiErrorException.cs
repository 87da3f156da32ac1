using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.AspNetCore;

/// <summary>A request that cannot be served as it was sent, with the status and a text for the caller.</summary>
public class ApiErrorException : UserFriendlyException, IHasHttpStatusCode
{
    public ApiErrorException(int httpStatusCode, string message, string? code = null)
        : base(message, code, logLevel: LogLevel.Information)
    {
        HttpStatusCode = httpStatusCode;
    }

    public int HttpStatusCode { get; }
}
