using System.Text;
using Npgsql;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>Two authenticated reads of the host against the same from a bare API, on one database.</summary>
public sealed class ReadBench(BenchOptions options, ResultTable table)
{
    private const int Rows = 50;
    private const string Configuration = "/api/abp/application-configuration?includeLocalizationResources=false";
    private static readonly string Orders = $"/api/repairs/repair-order?maxResultCount={Rows}";

    /// <summary>One user reads more here in a second than any user may; the baseline has no limits either.</summary>
    private static readonly Dictionary<string, string> Settings = new() { ["RateLimits__IsEnabled"] = "false" };

    /// <summary>Repeats the one order that the host has recorded: nine of ten closed, one a minute, all texts different.</summary>
    private const string RepeatOrder =
        """
        INSERT INTO repairs.repair_orders
        SELECT (jsonb_populate_record(template, jsonb_build_object(
            'id', gen_random_uuid(), 'client_key', gen_random_uuid(), 'number', 'B' || n, 'state', CASE WHEN n % 10 = 0 THEN template.state ELSE 200 END,
            'due_at', CASE WHEN n % 10 = 0 THEN now() + n * interval '1 minute' END, 'location', '北苑 ' || n % 40 || '-1-' || n % 3000,
            'description', '第 ' || n || ' 次报修：灯不亮', 'contact_phone', (13800000000 + n)::text, 'search_text', 'B' || n || ' 北苑 ' || n % 3000,
            'creation_time', now() - n * interval '1 minute'))).*
        FROM repairs.repair_orders AS template, generate_series(1, @count) AS n;
        """;

    /// <summary>Measures.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        var connectionString = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await using var process = HostProcess.Launch(connectionString, folder.Next(), Settings);
        var host = await process.WaitUntilReadyAsync();
        using var manager = await host.SignInAsync(TestUsers.Manager);
        await SeedOrdersAsync(manager, connectionString);
        await using var bare = await BareApiProcess.StartAsync(connectionString);
        (await bare.Client.GetAsync($"{BareApi.SignIn}?tenantId={TestCompany.Id}")).EnsureSuccessStatusCode();
        var configuration = await manager.GetStringAsync(Configuration);
        (await bare.Client.PostAsync(BareApi.SetConfiguration, new StringContent(configuration, Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();
        await ReportSizesAsync(manager, bare.Client);

        var contest = new Contest(options, table);
        await contest.RunAsync(
            "application-configuration",
            new Contestant(() => manager.GetAsync(Configuration), () => host.ProcessorTime),
            new Contestant(() => bare.Client.GetAsync(BareApi.Configuration), () => bare.ProcessorTime));
        await contest.RunAsync(
            $"repair orders, page of {Rows} out of {options.Orders:#,0}",
            new Contestant(() => manager.GetAsync(Orders), () => host.ProcessorTime),
            new Contestant(() => bare.Client.GetAsync($"{BareApi.Orders}?maxResultCount={Rows}"), () => bare.ProcessorTime));
    }

    private async Task SeedOrdersAsync(HttpClient client, string connectionString)
    {
        (await RepairCall.SendAsync(client)).EnsureSuccessStatusCode();
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using (var repeat = database.CreateCommand(RepeatOrder))
        {
            repeat.Parameters.AddWithValue("count", options.Orders);
            repeat.CommandTimeout = 0;
            await repeat.ExecuteNonQueryAsync();
        }

        await using var analyze = database.CreateCommand("VACUUM ANALYZE");
        analyze.CommandTimeout = 0;
        await analyze.ExecuteNonQueryAsync();
    }

    private static async Task ReportSizesAsync(HttpClient host, HttpClient bare)
    {
        Console.WriteLine(
            "Bytes of an answer, product and baseline: configuration {0:#,0} and {1:#,0}, page {2:#,0} and {3:#,0}",
            (await host.GetByteArrayAsync(Configuration)).Length,
            (await bare.GetByteArrayAsync(BareApi.Configuration)).Length,
            (await host.GetByteArrayAsync(Orders)).Length,
            (await bare.GetByteArrayAsync($"{BareApi.Orders}?maxResultCount={Rows}")).Length);
    }
}
