using Npgsql;
using PropertySuite.Host.Postgres;

namespace PropertySuite.Host;

/// <summary>Decides which database the host works on: the configured one, or a private server of its own.</summary>
public sealed class DatabaseLocation : IAsyncDisposable
{
    private const string PrivateDatabaseName = "propertysuite";
    private readonly PrivatePostgres? _privateServer;
    private readonly DataFolderLock? _dataFolderLock;

    private DatabaseLocation(string connectionString, PrivatePostgres? privateServer = null, DataFolderLock? dataFolderLock = null)
    {
        ConnectionString = connectionString;
        _privateServer = privateServer;
        _dataFolderLock = dataFolderLock;
    }

    /// <summary>Connection string of the database.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether the database lies on the private server, which is filled with demo data.</summary>
    public bool IsPrivate => _privateServer is not null;

    /// <summary>Finds the database and makes sure that it answers.</summary>
    /// <exception cref="StartupException">
    /// The configured database does not answer, or no private one can be started, or another host has it.
    /// </exception>
    public static async Task<DatabaseLocation> FindAsync(
        IConfiguration configuration, HostPaths paths, ConsoleBuild console, Action<string> report, CancellationToken cancellationToken)
    {
        var configured = configuration.GetConnectionString("Default");
        if (!string.IsNullOrWhiteSpace(configured))
        {
            await CheckAsync(configured, cancellationToken);
            return new DatabaseLocation(configured);
        }

        if (PostgresBinaries.Find(paths.Root) is null && paths.IsCheckout)
        {
            await console.EnsurePackagesAsync(cancellationToken);
        }

        var dataFolderLock = DataFolderLock.Take(paths);
        PrivatePostgres? server = null;
        try
        {
            report("Starting the private PostgreSQL …");
            var options = new PrivatePostgresOptions(paths.Root, Path.Combine(paths.DataFolder, "postgres"), IsDurable: true);
            server = await PrivatePostgres.StartAsync(options, cancellationToken);
            await server.EnsureDatabaseAsync(PrivateDatabaseName, cancellationToken: cancellationToken);
            return new DatabaseLocation(server.ConnectionString(PrivateDatabaseName), server, dataFolderLock);
        }
        catch
        {
            await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
            dataFolderLock.Dispose();
            throw;
        }
    }

    /// <summary>Stops the private server, if this host started one.</summary>
    public async ValueTask DisposeAsync()
    {
        await (_privateServer?.DisposeAsync() ?? ValueTask.CompletedTask);
        _dataFolderLock?.Dispose();
    }

    private static async Task CheckAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or InvalidOperationException)
        {
            throw new StartupException(
                $"The database of ConnectionStrings__Default does not answer ({exception.Message}): check the address, the name and the password, "
                + "or leave the setting out to work on a private database.",
                exception);
        }
    }
}
