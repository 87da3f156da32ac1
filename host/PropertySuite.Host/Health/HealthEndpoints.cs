using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PropertySuite.Host;

/// <summary>What an orchestrator or a load balancer asks.</summary>
public static class HealthEndpoints
{
    /// <summary>Marks the checks that decide whether this host may receive requests.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (so does its database).</summary>
    public static void MapHealthEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
    }
}
