using Microsoft.Extensions.Diagnostics.HealthChecks;
using PropertySuite.Host.Operation;

namespace PropertySuite.Host;

/// <summary>A host on its way down is not ready, so that load balancers turn away from it.</summary>
public sealed class ShutdownHealthCheck(GracefulShutdown shutdown) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(shutdown.IsStopping ? HealthCheckResult.Unhealthy("The host is shutting down.") : HealthCheckResult.Healthy());
}
