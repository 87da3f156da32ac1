using System.Diagnostics;
using PropertySuite.Testing.Postgres;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>From the start of the process to the first time that it says it is ready, on an empty and on a migrated database.</summary>
public sealed class StartBench(BenchOptions options, ResultTable table)
{
    /// <summary>Measures; the baseline is a bare API with one endpoint.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        List<double> cold = [], warm = [], bare = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            var connectionString = await TestPostgres.CreateDatabaseAsync();
            var data = folder.Next();
            var emptyDatabase = await HostAsync(connectionString, data);
            var migratedDatabase = await HostAsync(connectionString, data);
            var bareApi = await BareAsync(connectionString);
            if (round > 0)
            {
                cold.Add(emptyDatabase);
                warm.Add(migratedDatabase);
                bare.Add(bareApi);
            }
        }

        table.Add("start, empty database (migrate, seed)", "s", cold, bare, moreIsBetter: false);
        table.Add("start, migrated database", "s", warm, bare, moreIsBetter: false);
    }

    private static async Task<double> HostAsync(string connectionString, string data)
    {
        _ = HostProgramFolder.Path;
        var clock = Stopwatch.StartNew();
        await using var host = HostProcess.Launch(connectionString, data);
        await host.WaitUntilReadyAsync();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> BareAsync(string connectionString)
    {
        var clock = Stopwatch.StartNew();
        await using var api = await BareApiProcess.StartAsync(connectionString);
        return clock.Elapsed.TotalSeconds;
    }
}
