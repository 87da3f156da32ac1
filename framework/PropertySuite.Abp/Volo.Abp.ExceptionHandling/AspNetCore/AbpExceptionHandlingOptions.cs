namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>How much of an unexpected exception clients may see.</summary>
public class AbpExceptionHandlingOptions
{
    /// <summary>Sends messages and types of unexpected exceptions. For development only. Default false.</summary>
    public bool SendExceptionsDetailsToClients { get; set; }

    /// <summary>Adds stack traces where details are sent. Default true.</summary>
    public bool SendStackTraceToClients { get; set; } = true;
}
