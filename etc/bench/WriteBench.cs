using Npgsql;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>Registering a repair order: against two statements from a bare API, and against the host itself without the audit log.</summary>
public sealed class WriteBench(BenchOptions options, ResultTable table)
{
    private static readonly Dictionary<string, string> Settings = new() { ["RateLimits__IsEnabled"] = "false" };

    private static readonly Dictionary<string, string> SettingsWithoutAuditing = new(Settings)
    {
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(WithoutAuditing).Assembly.GetName().Name!,
        [WithoutAuditing.Variable] = "1",
    };

    /// <summary>Measures.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        var connectionString = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await using var process = HostProcess.Launch(connectionString, folder.Next(), Settings);
        var host = await process.WaitUntilReadyAsync();
        using var desk = await host.SignInAsync(TestUsers.Manager);
        (await RepairCall.SendAsync(desk)).EnsureSuccessStatusCode();
        await using (var database = NpgsqlDataSource.Create(connectionString))
        {
            await BareRepairCall.PrepareAsync(database);
        }

        await using var bare = await BareApiProcess.StartAsync(connectionString);
        (await bare.Client.GetAsync($"{BareApi.SignIn}?tenantId={TestCompany.Id}")).EnsureSuccessStatusCode();

        await using var unauditedProcess = HostProcess.Launch(await PropertySuiteHostFixture.CreateDatabaseAsync(), folder.Next(), SettingsWithoutAuditing);
        var unaudited = await unauditedProcess.WaitUntilReadyAsync();
        using var unauditedDesk = await unaudited.SignInAsync(TestUsers.Manager);

        var contest = new Contest(options, table);
        var product = new Contestant(() => RepairCall.SendAsync(desk), () => host.ProcessorTime);
        await contest.RunAsync(
            "a repair order is registered", product, new Contestant(() => RepairCall.SendBareAsync(bare.Client), () => bare.ProcessorTime));
        await contest.RunAsync(
            "the same; baseline is the product without its audit log",
            product,
            new Contestant(() => RepairCall.SendAsync(unauditedDesk), () => unaudited.ProcessorTime));
    }
}
