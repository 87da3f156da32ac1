using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>
/// Logs requests. Requests that only read and those of strangers are left out unless the options say otherwise or something failed.
/// </summary>
public class AbpAuditingMiddleware : IMiddleware, ITransientDependency
{
    private readonly IAuditingManager _auditingManager;
    private readonly ICurrentUser _currentUser;
    private readonly AbpAuditingOptions _options;
    private readonly AbpAspNetCoreAuditingOptions _webOptions;

    /// <summary>Creates the middleware.</summary>
    public AbpAuditingMiddleware(
        IAuditingManager auditingManager,
        ICurrentUser currentUser,
        IOptions<AbpAuditingOptions> options,
        IOptions<AbpAspNetCoreAuditingOptions> webOptions)
    {
        _auditingManager = auditingManager;
        _currentUser = currentUser;
        _options = options.Value;
        _webOptions = webOptions.Value;
    }

    /// <inheritdoc />
    public virtual async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!_options.IsEnabled
            || _webOptions.IgnoredUrls.Any(url => context.Request.Path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }

        using var handle = _auditingManager.BeginScope();
        var log = _auditingManager.Current!.Log;
        try
        {
            await next(context);
        }
        catch (Exception exception)
        {
            log.Exceptions.AddIfNotContains(exception);
            throw;
        }
        finally
        {
            if (await ShouldSaveAsync(context, log))
            {
                await handle.SaveAsync();
            }
        }
    }

    private async Task<bool> ShouldSaveAsync(HttpContext context, AuditLogInfo log)
    {
        foreach (var selector in _options.AlwaysLogSelectors)
        {
            if (await selector(log))
            {
                return true;
            }
        }

        if (_options.AlwaysLogOnException && log.Exceptions.Count > 0)
        {
            return true;
        }

        var method = context.Request.Method;
        var onlyReads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
        return (_options.IsEnabledForAnonymousUsers || _currentUser.IsAuthenticated)
            && (_options.IsEnabledForGetRequests || !onlyReads);
    }
}
