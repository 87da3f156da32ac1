using System.Net;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>The HTTP status of errors with a code.</summary>
public class AbpExceptionHttpStatusCodeOptions
{
    /// <summary>Status by error code.</summary>
    public IDictionary<string, HttpStatusCode> ErrorCodeToHttpStatusCodeMappings { get; } = new Dictionary<string, HttpStatusCode>();

    /// <summary>Answers errors with <paramref name="errorCode"/> with <paramref name="httpStatusCode"/>.</summary>
    public void Map(string errorCode, HttpStatusCode httpStatusCode) => ErrorCodeToHttpStatusCodeMappings[errorCode] = httpStatusCode;
}
