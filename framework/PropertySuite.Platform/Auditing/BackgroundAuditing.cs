using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.Auditing;

/// <summary>Logs runs of jobs and workers. A run that neither changes an entity nor fails leaves no trace.</summary>
public class BackgroundAuditing : ITransientDependency
{
    private readonly IAuditingManager _auditingManager;
    private readonly IAuditSerializer _serializer;
    private readonly IClock _clock;
    private readonly AbpAuditingOptions _options;
    private readonly ILogger<BackgroundAuditing> _logger;

    /// <summary>Creates the service.</summary>
    public BackgroundAuditing(
        IAuditingManager auditingManager,
        IAuditSerializer serializer,
        IClock clock,
        IOptions<AbpAuditingOptions> options,
        ILogger<BackgroundAuditing> logger)
    {
        _auditingManager = auditingManager;
        _serializer = serializer;
        _clock = clock;
        _options = options.Value;
        _logger = logger;
    }

    /// <summary>Does the work as a log of its own.</summary>
    /// <param name="name">Who: name of the job or worker.</param>
    /// <param name="type">The class that does it.</param>
    /// <param name="arguments">Its arguments, if it has any.</param>
    /// <param name="work">The work. What it throws goes through.</param>
    public async Task RunAsync(string name, Type type, object? arguments, Func<Task> work)
    {
        if (!_options.IsEnabled)
        {
            await work();
            return;
        }

        using var handle = _auditingManager.BeginScope();
        var log = _auditingManager.Current!.Log;
        log.UserName ??= name;
        var action = new AuditLogActionInfo
        {
            ServiceName = type.FullName!,
            MethodName = "ExecuteAsync",
            Parameters = Describe(arguments),
            ExecutionTime = _clock.Now,
        };
        log.Actions.Add(action);
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.Exceptions.AddIfNotContains(exception is BackgroundJobExecutionException { InnerException: { } cause } ? cause : exception);
            throw;
        }
        finally
        {
            action.ExecutionDuration = (int)Math.Min((_clock.Now - action.ExecutionTime).TotalMilliseconds, int.MaxValue);
            await SaveAsync(handle, log);
        }
    }

    private string Describe(object? arguments)
    {
        try
        {
            return arguments is null ? "{}" : _serializer.Serialize(arguments);
        }
        catch (Exception exception)
        {
            _logger.LogWarning(exception, "The arguments of a job cannot be written to the audit log.");
            return "{}";
        }
    }

    private async Task SaveAsync(IAuditLogSaveHandle handle, AuditLogInfo log)
    {
        var frames = AuditLogFrames.Of(log);
        frames.CompleteOnly = log.Exceptions.Count == 0 && log.EntityChanges.Count == 0;
        if (frames.Stored.Count > 0 || !frames.CompleteOnly)
        {
            await handle.SaveAsync();
        }
    }
}
