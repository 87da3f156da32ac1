using Npgsql;
using Quartz;
using Volo.Abp.Quartz;

namespace PropertySuite.Quartz;

/// <summary>Keeps Quartz's schedules in PostgreSQL, so that several processes share them.</summary>
internal static class QuartzCluster
{
    /// <summary>Schema of Quartz's tables, which all begin with <c>qrtz_</c>.</summary>
    private const string Schema = "quartz";

    /// <summary>Shares schedules among all processes on one database.</summary>
    public static void Configure(AbpQuartzOptions options, QuartzClusterOptions cluster) => options.Configurator += builder =>
    {
        builder.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "PropertySuite";
            scheduler.GenerateInstanceId = true;
        });
        builder.UsePersistentStore(store =>
        {
            store.UsePostgres(cluster.ConnectionString!);
            store.UseSystemTextJsonSerializer();
            store.UseClustering(clustering =>
            {
                clustering.CheckinInterval = cluster.CheckinInterval;
                clustering.CheckinMisfireThreshold = cluster.CheckinInterval;
            });
            store.ProvisionSchema();
            store.UseExecutionHistory();
            store.ConfigureStore(storeOptions =>
            {
                storeOptions.TablePrefix = $"{Schema}.qrtz_";
                storeOptions.StoreJobDataAsStrings = true;
                storeOptions.DbRetryInterval = cluster.DatabaseRetryInterval;
            });
        });
    };

    /// <summary>Creates the schema where it is missing; the store itself creates the tables in it.</summary>
    public static async Task CreateSchemaAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        // CREATE SCHEMA IF NOT EXISTS can fail when two processes start together; the lock makes the second one wait.
        await using var command = new NpgsqlCommand(
            $"SELECT pg_advisory_xact_lock(hashtext('{Schema}')); CREATE SCHEMA IF NOT EXISTS {Schema};",
            connection,
            transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
