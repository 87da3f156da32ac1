using Npgsql;
using Quartz;
using Volo.Abp;
using Volo.Abp.Quartz;

namespace PropertySuite.Quartz;

/// <summary>Keeps Quartz's schedules in PostgreSQL, so that several processes share them.</summary>
public static class AbpQuartzOptionsPostgreSqlExtensions
{
    /// <summary>Schema of Quartz's tables, which all begin with <c>qrtz_</c>.</summary>
    public const string Schema = "quartz";

    /// <summary>
    /// Shares schedules among all processes on one database: each run is done by one of them, and when one dies, another takes over
    /// its runs. Creates schema and tables where they are missing.
    /// </summary>
    /// <param name="options">The scheduler's options.</param>
    /// <param name="connectionString">Connection string of a user who may create a schema, or of any user if it exists.</param>
    /// <param name="cluster">How quickly the processes notice each other's death and the database's return; null for the defaults.</param>
    public static AbpQuartzOptions UseClusteredPostgreSql(
        this AbpQuartzOptions options,
        string connectionString,
        QuartzClusterOptions? cluster = null)
    {
        Check.NotNull(options, nameof(options));
        Check.NotNullOrWhiteSpace(connectionString, nameof(connectionString));
        cluster ??= new QuartzClusterOptions();

        options.PrepareStore = cancellationToken => CreateSchemaAsync(connectionString, cancellationToken);
        options.Configurator += builder =>
        {
            builder.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "PropertySuite";
                scheduler.GenerateInstanceId = true;
            });
            builder.UsePersistentStore(store =>
            {
                store.UsePostgres(connectionString);
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
        return options;
    }

    private static async Task CreateSchemaAsync(string connectionString, CancellationToken cancellationToken)
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
