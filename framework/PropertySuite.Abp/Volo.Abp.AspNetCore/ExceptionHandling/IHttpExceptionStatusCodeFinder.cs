using System.Net;
using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Finds the HTTP status of an exception.</summary>
public interface IHttpExceptionStatusCodeFinder
{
    HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception);
}
