using System.Collections;

namespace Volo.Abp.Http;

/// <summary>What a client is told about an error.</summary>
[Serializable]
public class RemoteServiceErrorInfo
{
    /// <summary>Creates an empty error.</summary>
    public RemoteServiceErrorInfo()
    {
    }

    /// <summary>Creates an error.</summary>
    public RemoteServiceErrorInfo(string message, string? details = null, string? code = null, IDictionary? data = null)
    {
        Message = message;
        Details = details;
        Code = code;
        Data = data;
    }

    /// <summary>Code that clients may rely on, for example <c>Repairs:IllegalTransition</c>.</summary>
    public string? Code { get; set; }

    /// <summary>One sentence for the user.</summary>
    public string? Message { get; set; }

    /// <summary>More for the user.</summary>
    public string? Details { get; set; }

    /// <summary>The values that the message was made with.</summary>
    public IDictionary? Data { get; set; }

    /// <summary>The wrong fields of the request, if that is the error.</summary>
    public RemoteServiceValidationErrorInfo[]? ValidationErrors { get; set; }
}
