using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.Auditing;

/// <inheritdoc cref="IAuditingManager" />
public class AuditingManager : IAuditingManager, ITransientDependency
{
    private const string AmbientContextKey = "Volo.Abp.Auditing.IAuditLogScope";

    private readonly IAmbientScopeProvider<IAuditLogScope> _ambientScopes;
    private readonly IAuditingHelper _helper;
    private readonly IAuditingStore _store;
    private readonly IServiceProvider _serviceProvider;
    private readonly AbpAuditingOptions _options;
    private readonly ILogger<AuditingManager> _logger;

    /// <summary>Creates the manager.</summary>
    public AuditingManager(
        IAmbientScopeProvider<IAuditLogScope> ambientScopes,
        IAuditingHelper helper,
        IAuditingStore store,
        IServiceProvider serviceProvider,
        IOptions<AbpAuditingOptions> options,
        ILogger<AuditingManager> logger)
    {
        _ambientScopes = ambientScopes;
        _helper = helper;
        _store = store;
        _serviceProvider = serviceProvider;
        _options = options.Value;
        _logger = logger;
    }

    /// <inheritdoc />
    public IAuditLogScope? Current => _ambientScopes.GetValue(AmbientContextKey);

    /// <inheritdoc />
    public IAuditLogSaveHandle BeginScope()
    {
        var log = _helper.CreateAuditLogInfo();
        return new SaveHandle(this, log, _ambientScopes.BeginScope(AmbientContextKey, new AuditLogScope(log)));
    }

    private async Task SaveAsync(AuditLogInfo log, TimeSpan duration)
    {
        log.ExecutionDuration = (int)Math.Min(duration.TotalMilliseconds, int.MaxValue);
        foreach (var contributor in _options.Contributors)
        {
            try
            {
                contributor.PostContribute(new AuditLogContributionContext(_serviceProvider, log));
            }
            catch (Exception exception)
            {
                _logger.LogWarning(exception, "Audit contributor {Contributor} failed.", contributor.GetType().FullName);
            }
        }

        await _store.SaveAsync(log);
    }

    private sealed class SaveHandle(AuditingManager manager, AuditLogInfo log, IDisposable ambientScope) : IAuditLogSaveHandle
    {
        private readonly long _started = Stopwatch.GetTimestamp();

        public Task SaveAsync() => manager.SaveAsync(log, Stopwatch.GetElapsedTime(_started));

        public void Dispose() => ambientScope.Dispose();
    }
}
