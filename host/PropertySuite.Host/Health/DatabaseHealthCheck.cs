using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace PropertySuite.Host;

/// <summary>Ready means: the database answers.</summary>
public sealed class DatabaseHealthCheck : IHealthCheck
{
    private readonly IConfiguration _configuration;

    /// <param name="configuration">Names the database.</param>
    public DatabaseHealthCheck(IConfiguration configuration) => _configuration = configuration;

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = new NpgsqlConnection(_configuration.GetConnectionString("Default"));
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("select 1", connection);
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException exception)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
