using Npgsql;
using PropertySuite.Host.Postgres;

namespace PropertySuite.Testing.Postgres;

/// <summary>
/// One throw-away PostgreSQL server for each test process, started by the first test that needs it and removed when the process ends.
/// What a killed process left behind is removed by the next one.
/// </summary>
public static class TestPostgres
{
    private const string FolderPrefix = "propertysuite-tests-";
    private static readonly Lazy<Task<PrivatePostgres>> Server = new(StartAsync);
    private static int _databases;

    /// <summary>Creates a new, empty database and returns its connection string.</summary>
    public static async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var server = await Server.Value;
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await server.EnsureDatabaseAsync(name, template);
        return server.ConnectionString(name) + ";Maximum Pool Size=20";
    }

    /// <summary>
    /// Makes a database a template: nobody may connect to it any more, and whoever still is connected is cut off, so that it can be copied
    /// at any time.
    /// </summary>
    /// <returns>The name of the database.</returns>
    public static async Task<string> SealAsync(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        var server = await Server.Value;
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"alter database \"{name}\" allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'",
            connection);
        await command.ExecuteNonQueryAsync();
        return name;
    }

    /// <summary>Restarts the server for all its databases, in an orderly way or as after a crash. No other test may run meanwhile.</summary>
    public static async Task RestartAsync(bool immediately) => await (await Server.Value).RestartAsync(immediately);

    private static async Task<PrivatePostgres> StartAsync()
    {
        RemoveLeftovers();
        var folder = Path.Combine(Path.GetTempPath(), FolderPrefix + Environment.ProcessId);
        var server = await PrivatePostgres.StartAsync(new PrivatePostgresOptions(RepositoryRoot.Path, folder, IsDurable: false));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(server, folder);
        return server;
    }

    private static void Remove(PrivatePostgres server, string folder)
    {
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }

    private static void RemoveLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            if (!int.TryParse(Path.GetFileName(folder)[FolderPrefix.Length..], out var owner) || IsAlive(owner))
            {
                continue;
            }

            try
            {
                var pidFile = Path.Combine(folder, "data", "postmaster.pid");
                if (File.Exists(pidFile) && int.TryParse(File.ReadLines(pidFile).First(), out var pid) && IsAlive(pid))
                {
                    System.Diagnostics.Process.GetProcessById(pid).Kill(entireProcessTree: true);
                }

                Directory.Delete(folder, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
            {
                // Another test process is removing the same folder.
            }
        }
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(processId);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
