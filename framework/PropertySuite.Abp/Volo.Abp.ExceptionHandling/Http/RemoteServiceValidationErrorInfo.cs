namespace Volo.Abp.Http;

/// <summary>One wrong field of a request, or several that are wrong together.</summary>
[Serializable]
public class RemoteServiceValidationErrorInfo
{
    /// <summary>Creates an empty error.</summary>
    public RemoteServiceValidationErrorInfo()
    {
    }

    /// <summary>Creates an error of the given fields.</summary>
    public RemoteServiceValidationErrorInfo(string message, params string[] members)
    {
        Message = message;
        Members = members;
    }

    /// <summary>What is wrong, for the user.</summary>
    public string Message { get; set; } = default!;

    /// <summary>Names of the fields as in the request's JSON.</summary>
    public string[] Members { get; set; } = [];
}
