using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Turns an exception into what a client is told.</summary>
public interface IExceptionToErrorInfoConverter
{
    /// <summary>The error in the current UI culture.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="options">Changes the application's options for this call.</param>
    RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null);
}
