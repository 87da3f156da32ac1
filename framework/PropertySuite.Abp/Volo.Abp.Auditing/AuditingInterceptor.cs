using System.Diagnostics;
using Microsoft.Extensions.Options;
using Volo.Abp.Aspects;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Auditing;

/// <summary>Notes calls of services in the current audit log, or makes each outermost call a log of its own where there is none.</summary>
public class AuditingInterceptor : AbpInterceptor, ITransientDependency
{
    private readonly IAuditingManager _auditingManager;
    private readonly IAuditingHelper _auditingHelper;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the interceptor.</summary>
    public AuditingInterceptor(
        IAuditingManager auditingManager, IAuditingHelper auditingHelper, IOptions<AbpAuditingOptions> options)
    {
        _auditingManager = auditingManager;
        _auditingHelper = auditingHelper;
        _options = options.Value;
    }

    /// <inheritdoc />
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!_options.IsEnabled
            || AbpCrossCuttingConcerns.IsApplied(invocation.TargetObject, AbpCrossCuttingConcerns.Auditing)
            || !_auditingHelper.ShouldSaveAudit(invocation.Method))
        {
            await invocation.ProceedAsync();
        }
        else if (_auditingManager.Current is { } scope)
        {
            await ProceedAsync(invocation, scope.Log);
        }
        else
        {
            await ProceedInNewScopeAsync(invocation);
        }
    }

    private async Task ProceedInNewScopeAsync(IAbpMethodInvocation invocation)
    {
        using var handle = _auditingManager.BeginScope();
        try
        {
            await ProceedAsync(invocation, _auditingManager.Current!.Log);
        }
        finally
        {
            await handle.SaveAsync();
        }
    }

    private async Task ProceedAsync(IAbpMethodInvocation invocation, AuditLogInfo log)
    {
        var action = _options.DisableLogActionInfo
            ? null
            : _auditingHelper.CreateAuditLogAction(log, invocation.TargetObject.GetType(), invocation.Method, invocation.Arguments);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await invocation.ProceedAsync();
        }
        catch (Exception exception)
        {
            log.Exceptions.AddIfNotContains(exception);
            throw;
        }
        finally
        {
            if (action is not null)
            {
                action.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                log.Actions.Add(action);
            }
        }
    }
}
