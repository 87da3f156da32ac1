using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// The exception's own status, else the one mapped to its code, else by kind: not authorized 401 (nobody signed in) or 403, validation 400,
/// not found 404, concurrency 409, not implemented 501, business rule 403, all else 500.
/// </summary>
public class DefaultHttpExceptionStatusCodeFinder : IHttpExceptionStatusCodeFinder, ITransientDependency
{
    private readonly AbpExceptionHttpStatusCodeOptions _options;

    public DefaultHttpExceptionStatusCodeFinder(IOptions<AbpExceptionHttpStatusCodeOptions> options)
    {
        _options = options.Value;
    }

    public virtual HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception)
    {
        if (exception is AggregateException { InnerExceptions: [var only] })
        {
            exception = only;
        }

        return exception switch
        {
            IHasHttpStatusCode { HttpStatusCode: > 0 } known => (HttpStatusCode)known.HttpStatusCode,
            IHasErrorCode { Code: { Length: > 0 } code }
                when _options.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var mapped) => mapped,
            AbpAuthorizationException => httpContext.User.Identity?.IsAuthenticated == true
                ? HttpStatusCode.Forbidden
                : HttpStatusCode.Unauthorized,
            AbpValidationException => HttpStatusCode.BadRequest,
            EntityNotFoundException => HttpStatusCode.NotFound,
            AbpDbConcurrencyException => HttpStatusCode.Conflict,
            NotImplementedException => HttpStatusCode.NotImplemented,
            IBusinessException => HttpStatusCode.Forbidden,
            _ => HttpStatusCode.InternalServerError,
        };
    }
}
