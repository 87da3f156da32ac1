using System.Diagnostics;
using Npgsql;
using PropertySuite.Testing;
using PropertySuite.Testing.Postgres;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Faults;

/// <summary>A database and the host processes that work on it.</summary>
public sealed class Installation : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(25);
    private static int _installations;

    /// <summary>Short times, so that a test need not wait half a minute for a lease.</summary>
    private static readonly Dictionary<string, string> ShortTimes = new()
    {
        ["BackgroundJobs__LeaseSeconds"] = "5",
        ["BackgroundJobs__PollSeconds"] = "0.5",
        ["BackgroundJobs__FirstRetrySeconds"] = "1",
        ["PeriodicWorkers__CheckinSeconds"] = "2",
        ["PeriodicWorkers__DatabaseRetrySeconds"] = "1",
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(CountedWork).Assembly.GetName().Name!,
    };

    private readonly List<HostProcess> _hosts = [];
    private readonly NpgsqlDataSource _database;
    private readonly string _folder;
    private readonly string _connectionString;

    private Installation(string connectionString)
    {
        _connectionString = connectionString;
        _database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
        _folder = Path.Combine(Path.GetTempPath(), $"propertysuite-faults-{Environment.ProcessId}-{Interlocked.Increment(ref _installations)}");
    }

    /// <summary>An installation with the named test data. No host runs yet.</summary>
    public static async Task<Installation> CreateAsync()
    {
        var installation = new Installation(await PropertySuiteHostFixture.CreateDatabaseAsync());

        // What is acknowledged must be in the log when the server is broken off, although test servers do without in general.
        var name = new NpgsqlConnectionStringBuilder(installation._connectionString).Database;
        await installation.ExecuteAsync($"ALTER DATABASE \"{name}\" SET synchronous_commit = on; {CountedWork.Tables}");
        return installation;
    }

    /// <summary>An installation on an empty database.</summary>
    public static async Task<Installation> CreateEmptyAsync() => new(await TestPostgres.CreateDatabaseAsync());

    /// <summary>Data folder of the host that is started next.</summary>
    public string NextDataFolder => Path.Combine(_folder, $"host-{_hosts.Count + 1}");

    /// <summary>Starts a host; returns when it is ready.</summary>
    public Task<HostProcess> StartHostAsync(params (string Name, string Value)[] settings) => LaunchHost(settings).WaitUntilReadyAsync();

    /// <summary>Starts a host; returns at once.</summary>
    public HostProcess LaunchHost(params (string Name, string Value)[] settings) => LaunchHost(diskKilobytes: null, settings);

    /// <summary>Starts a host whose data folder is a disk with little room (null: as much as there is); returns at once.</summary>
    public HostProcess LaunchHost(int? diskKilobytes, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string>(ShortTimes);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var host = HostProcess.Launch(_connectionString, NextDataFolder, all, diskKilobytes);
        _hosts.Add(host);
        return host;
    }

    /// <summary>Restarts the database server; fast lets transactions roll back, immediate is a crash.</summary>
    public static Task RestartPostgresAsync(bool immediately) => TestPostgres.RestartAsync(immediately);

    /// <summary>Stores due jobs, as a host would that enqueues them.</summary>
    public Task EnqueueCountedJobsAsync(int count, int first = 1) => ExecuteAsync(
        $$"""
        INSERT INTO "AbpBackgroundJobs" ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "ExtraProperties", "ConcurrencyStamp")
        SELECT gen_random_uuid(), '{{CountedJobArgs.Name}}', '{"job":' || number || '}', 0, now(), now(), '{}', '0'
        FROM generate_series({{first}}, {{first + count - 1}}) AS number
        """);

    /// <summary>Reads one value.</summary>
    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How many rows <c>FROM</c> what is given has.</summary>
    public Task<long> CountAsync(string from) => ReadAsync<long>($"SELECT count(*) FROM {from}");

    /// <summary>Runs a statement.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Holds whatever the statement locks, until the hold is disposed.</summary>
    public Task<DatabaseHold> HoldAsync(string sql) => DatabaseHold.TakeAsync(_database, sql);

    /// <summary>Waits until a host stands still because a test holds something that it needs.</summary>
    public Task WaitUntilSomebodyWaitsAsync(int count = 1) => WaitUntilAsync(
        $"(SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query NOT LIKE '%qrtz%') >= {count}");

    /// <summary>Waits until a condition holds in the database.</summary>
    public async Task WaitUntilAsync(string condition)
    {
        var patience = Stopwatch.StartNew();
        while (!await ReadAsync<bool>($"SELECT coalesce(({condition}), false)"))
        {
            if (patience.Elapsed > Patience)
            {
                throw new TimeoutException($"After {Patience} it still does not hold that {condition}.\n{string.Join("\n\n", _hosts.Select(host => host.Output))}");
            }

            await Task.Delay(Glance);
        }
    }

    /// <summary>Kills the hosts.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await _database.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
