using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace PropertySuite.Security;

/// <summary>Something needs a signed-in user, and the caller is nobody or a program (HTTP 403).</summary>
internal class UserRequiredException : InvalidOperationException, IHasErrorCode, IHasHttpStatusCode, IHasLogLevel
{
    /// <summary>The code.</summary>
    public const string ErrorCode = "PropertySuite.Security:UserRequired";

    /// <summary>Creates the exception.</summary>
    public UserRequiredException()
        : base("There is no current user: nobody is signed in, or a program is.")
    {
    }

    /// <inheritdoc />
    public string? Code => ErrorCode;

    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.Forbidden;

    /// <inheritdoc />
    public LogLevel LogLevel { get; set; } = LogLevel.Warning;
}
