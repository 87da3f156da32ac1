using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Volo.Abp.Aspects;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Auditing;

/// <summary>Notes the action and its arguments in the log of the request.</summary>
public class AbpAuditActionFilter : IAsyncActionFilter, ITransientDependency
{
    private readonly IAuditingManager _auditingManager;
    private readonly IAuditingHelper _auditingHelper;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the filter.</summary>
    public AbpAuditActionFilter(
        IAuditingManager auditingManager, IAuditingHelper auditingHelper, IOptions<AbpAuditingOptions> options)
    {
        _auditingManager = auditingManager;
        _auditingHelper = auditingHelper;
        _options = options.Value;
    }

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (_auditingManager.Current is not { Log: var log } || !context.ActionDescriptor.IsControllerAction())
        {
            await next();
            return;
        }

        using (AbpCrossCuttingConcerns.Applying(context.Controller, AbpCrossCuttingConcerns.Auditing))
        {
            var action = Describe(context, log);
            var started = Stopwatch.GetTimestamp();
            var executed = await next();
            if (executed is { Exception: { } exception, ExceptionHandled: false })
            {
                log.Exceptions.AddIfNotContains(exception);
            }

            if (action is not null)
            {
                action.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                log.Actions.Add(action);
            }
        }
    }

    private AuditLogActionInfo? Describe(ActionExecutingContext context, AuditLogInfo log)
    {
        var method = context.ActionDescriptor.GetMethodInfo();
        return !_options.IsEnabled || _options.DisableLogActionInfo
            || !_auditingHelper.ShouldSaveAudit(method, defaultValue: true)
            ? null
            : _auditingHelper.CreateAuditLogAction(log, context.Controller.GetType(), method, context.ActionArguments);
    }
}
