using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Npgsql;

namespace PropertySuite.Host.Postgres;

/// <summary>
/// A PostgreSQL server of the host's own, listening on loopback only. Its data outlives the process. A server that an earlier process
/// left running (killed, power of the terminal gone) is found again by its pid file and used instead of starting a second one.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private const string UserName = "propertysuite";
    private const int StartTimeoutSeconds = 60;

    private readonly PostgresBinaries _binaries;
    private readonly PrivatePostgresOptions _options;
    private readonly IReadOnlyList<string> _prefix;

    private PrivatePostgres(PostgresBinaries binaries, PrivatePostgresOptions options, IReadOnlyList<string> prefix, int port)
    {
        _binaries = binaries;
        _options = options;
        _prefix = prefix;
        Port = port;
    }

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Connection string of the database of this name on this server.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = UserName,
        Password = ReadPassword(),
        Database = database,
    }.ConnectionString;

    /// <summary>Lays the data folder out if it is new, starts the server, and returns when it answers.</summary>
    /// <exception cref="StartupException">No PostgreSQL programs were found, or the server does not start.</exception>
    public static async Task<PrivatePostgres> StartAsync(PrivatePostgresOptions options, CancellationToken cancellationToken = default)
    {
        var binaries = PostgresBinaries.Find(options.RepositoryRoot)
            ?? throw new StartupException(
                "No PostgreSQL was found: install it (Debian: apt-get install postgresql), run 'npm ci' in the checkout, "
                + "or set ConnectionStrings__Default to a database of your own.");

        Directory.CreateDirectory(options.Folder);
        if (binaries.IsFromNpm)
        {
            await RestoreLibraryLinksAsync(binaries, cancellationToken);
        }

        var prefix = await RootPrivileges.FindDropPrefixAsync(options.Folder, cancellationToken);
        if (FindRunningPort(options) is { } runningPort)
        {
            return new PrivatePostgres(binaries, options, prefix, runningPort);
        }

        await InitialiseAsync(binaries, options, prefix, cancellationToken);
        var port = FreePort();
        cancellationToken.ThrowIfCancellationRequested();

        // Not called off half-way: the server detaches, and nobody would stop it any more.
        await LaunchAsync(binaries, options, prefix, port, CancellationToken.None);
        return new PrivatePostgres(binaries, options, prefix, port);
    }

    /// <summary>Creates the database if it does not exist yet.</summary>
    /// <param name="name">A plain identifier: it is quoted, never taken from a user.</param>
    /// <param name="template">A database to copy, on which nobody may be connected; null for an empty one.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task EnsureDatabaseAsync(string name, string? template = null, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new() { Value = name } },
        };
        if (await exists.ExecuteScalarAsync(cancellationToken) is not null)
        {
            return;
        }

        var clause = template is null ? "" : $" template \"{template}\"";
        await using var create = new NpgsqlCommand($"create database \"{name}\"{clause}", connection);
        await create.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Restarts the server on the same port; returns when it answers again.</summary>
    /// <param name="immediately">True breaks off like a crash and recovers from the log; false lets no transaction end but shuts down cleanly.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="StartupException">The server does not come back.</exception>
    public async Task RestartAsync(bool immediately, CancellationToken cancellationToken = default)
    {
        var mode = immediately ? "immediate" : "fast";
        var result = await CommandLine.RunAsync(
            [.. _prefix, _binaries.PgCtl, "restart", "-D", _options.DataFolder, "-l", _options.LogFile, "-m", mode, "-w", "-s"],
            captureOutput: false,
            cancellationToken: cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new StartupException($"The private PostgreSQL did not restart; see {_options.LogFile}.");
        }
    }

    /// <summary>Stops the server; waits until its files are closed.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await CommandLine.RunAsync([.. _prefix, _binaries.PgCtl, "stop", "-D", _options.DataFolder, "-m", "fast", "-w"]);
    }

    /// <summary>A server that was found running may still be busy with its recovery.</summary>
    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        for (var second = 0; ; second++)
        {
            // Not from the pool: what lies there may be from before a restart of the server.
            var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
            try
            {
                await connection.OpenAsync(cancellationToken);
                return connection;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.CannotConnectNow && second < StartTimeoutSeconds)
            {
                await connection.DisposeAsync();
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            }
        }
    }

    private string ReadPassword() => File.ReadAllText(PasswordFile(_options)).Trim();

    private static string PasswordFile(PrivatePostgresOptions options) => Path.Combine(options.Folder, "password");

    private static async Task InitialiseAsync(
        PostgresBinaries binaries,
        PrivatePostgresOptions options,
        IReadOnlyList<string> prefix,
        CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(options.DataFolder, "PG_VERSION")))
        {
            return;
        }

        foreach (var leftOver in new[] { options.DataFolder, options.LayoutFolder }.Where(Directory.Exists))
        {
            // initdb was interrupted: nothing of value can be in there.
            Directory.Delete(leftOver, recursive: true);
        }

        await WritePasswordAsync(options, cancellationToken);
        if (prefix is ["setpriv", ..])
        {
            await CommandLine.RunAsync(["chown", "-R", "65534:65534", options.Folder], cancellationToken: cancellationToken);
        }

        var result = await CommandLine.RunAsync(
            [.. prefix, binaries.InitDb, "-D", options.LayoutFolder, "-U", UserName, "-A", "scram-sha-256", "--pwfile", PasswordFile(options), "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            cancellationToken: cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new StartupException(
                $"PostgreSQL could not lay out its data folder {options.DataFolder}: {LastLine(result.Output)}");
        }

        Directory.Move(options.LayoutFolder, options.DataFolder);
    }

    private static async Task WritePasswordAsync(PrivatePostgresOptions options, CancellationToken cancellationToken)
    {
        var file = PasswordFile(options);
        if (new FileInfo(file) is { Exists: true, Length: > 0 })
        {
            return;
        }

        await File.WriteAllTextAsync(
            file, Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24)), cancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static async Task LaunchAsync(
        PostgresBinaries binaries,
        PrivatePostgresOptions options,
        IReadOnlyList<string> prefix,
        int port,
        CancellationToken cancellationToken)
    {
        var settings = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200";
        if (!options.IsDurable)
        {
            settings += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
        }

        // pg_ctl lets the server detach, so that Ctrl-C reaches the host first and the host stops the server last.
        var result = await CommandLine.RunAsync(
            [.. prefix, binaries.PgCtl, "start", "-D", options.DataFolder, "-l", options.LogFile, "-w", "-t", StartTimeoutSeconds.ToString(), "-s", "-o", settings],
            captureOutput: false,
            cancellationToken: cancellationToken);
        if (result.ExitCode != 0)
        {
            var reason = File.Exists(options.LogFile) ? LastLine(await File.ReadAllTextAsync(options.LogFile, cancellationToken)) : "no log";
            throw new StartupException($"The private PostgreSQL did not start ({reason}); see {options.LogFile}.");
        }
    }

    private static int? FindRunningPort(PrivatePostgresOptions options)
    {
        var pidFile = Path.Combine(options.DataFolder, "postmaster.pid");
        if (!File.Exists(pidFile))
        {
            return null;
        }

        var lines = File.ReadAllLines(pidFile);
        if (lines.Length < 4 || !int.TryParse(lines[0], out var pid) || !int.TryParse(lines[3], out var port))
        {
            return null;
        }

        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            using var probe = new TcpClient();
            probe.Connect(IPAddress.Loopback, port);
            return port;
        }
        catch (Exception exception) when (exception is ArgumentException or SocketException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The npm package ships its shared libraries' links as a list that a script of its own turns into links.</summary>
    private static async Task RestoreLibraryLinksAsync(PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        var package = Path.GetFullPath(Path.Combine(binaries.Folder, "..", ".."));
        var script = Path.Combine(package, "scripts", "hydrate-symlinks.js");
        if (File.Exists(script) && !RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            await CommandLine.RunAsync(["node", script], package, cancellationToken: cancellationToken);
        }
    }

    private static string LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no output";
}
