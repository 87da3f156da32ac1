namespace Volo.Abp.Http;

/// <summary>Body of an error response.</summary>
public class RemoteServiceErrorResponse
{
    /// <summary>Creates the body.</summary>
    public RemoteServiceErrorResponse(RemoteServiceErrorInfo error)
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    public RemoteServiceErrorInfo Error { get; set; }
}
