using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PropertySuite.AspNetCore;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace PropertySuite.Auditing;

/// <summary>
/// Logs requests. Requests that only read are left out unless the options say otherwise or something failed; those of strangers, whatever happened to
/// them. A request that changed entities is always logged. <see cref="DisableAuditingAttribute"/> leaves out what changed nothing and did not fail.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(AbpAuditingMiddleware))]
public class RequestAuditingMiddleware : AbpAuditingMiddleware
{
    private readonly IAuditingManager _auditingManager;
    private readonly ICurrentUser _currentUser;
    private readonly AbpAuditingOptions _options;
    private readonly AbpAspNetCoreAuditingOptions _webOptions;

    /// <summary>Creates the middleware.</summary>
    public RequestAuditingMiddleware(
        IAuditingManager auditingManager,
        ICurrentUser currentUser,
        IOptions<AbpAuditingOptions> options,
        IOptions<AbpAspNetCoreAuditingOptions> webOptions)
        : base(auditingManager, currentUser, options, webOptions)
    {
        _auditingManager = auditingManager;
        _currentUser = currentUser;
        _options = options.Value;
        _webOptions = webOptions.Value;
    }

    /// <inheritdoc />
    public override async Task InvokeAsync(HttpContext context, RequestDelegate next)
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
            // whoever noted it: a reader who has gone on to another page is no failure
            log.Exceptions.RemoveAll(exception => ApiRequest.IsAborted(context, exception));
            if (await ShouldSaveAsync(context, log))
            {
                await handle.SaveAsync();
            }
        }
    }

    private async Task<bool> ShouldSaveAsync(HttpContext context, AuditLogInfo log)
    {
        var frames = AuditLogFrames.Of(log);
        frames.CompleteOnly = !await IsWorthLoggingAsync(context, log);
        return !frames.CompleteOnly || frames.Stored.Count > 0;
    }

    private async Task<bool> IsWorthLoggingAsync(HttpContext context, AuditLogInfo log)
    {
        foreach (var selector in _options.AlwaysLogSelectors)
        {
            if (await selector(log))
            {
                return true;
            }
        }

        // A stranger's mistakes are the host's log's: nobody grows a company's without having signed in. Programs sign in, but are no users.
        var isStranger = context.User.Identity?.IsAuthenticated != true && !_options.IsEnabledForAnonymousUsers;
        if ((_options.AlwaysLogOnException && log.Exceptions.Count > 0 && !isStranger) || log.EntityChanges.Count > 0 || log.Comments.Count > 0)
        {
            return true;
        }

        var method = context.Request.Method;
        var onlyReads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
        return (_options.IsEnabledForAnonymousUsers || _currentUser.IsAuthenticated)
            && (_options.IsEnabledForGetRequests || !onlyReads)
            && context.GetEndpoint() is { } endpoint
            && endpoint.Metadata.GetMetadata<DisableAuditingAttribute>() is null;
    }
}
