using System.Diagnostics;
using Npgsql;
using PropertySuite.Administration;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>
/// My work of somebody at the desk of one of many sites, with a million open items in the company: page and counts over HTTP against one statement that is a union of the
/// same lists, sent straight to the database. The ratio holds the whole of the request, from the sign-in on.
/// </summary>
public sealed class MyWorkBench(BenchOptions options, ResultTable table)
{
    private const int Requests = 200;
    private const int Sites = 500;

    /// <summary>One user reads more here in a second than any user may.</summary>
    private static readonly Dictionary<string, string> Settings = new() { ["RateLimits__IsEnabled"] = "false" };

    /// <summary>The one record of each table that the product has made, over and over: four tenths orders, three callbacks, three tasks; one site in 500 is that of the desk.</summary>
    private static readonly string[] Seeds =
    [
        Repeat("repairs.repair_orders", 4, "'client_key', gen_random_uuid(), 'number', 'B' || n, 'search_text', 'B' || n"),
        Repeat("follow_ups.callback_tasks", 3, "'source_id', gen_random_uuid(), 'source_number', 'B' || n, 'assignee_id', CASE WHEN n % 2 = 0 THEN gen_random_uuid() END"),
        Repeat("service_desk.work_tasks", 3, "'client_key', gen_random_uuid(), 'number', 'B' || n, 'search_text', 'B' || n"),
    ];

    /// <summary>Measures.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        var connectionString = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await using var process = HostProcess.Launch(connectionString, folder.Next(), Settings);
        var host = await process.WaitUntilReadyAsync();
        using var desk = await host.SignInAsync(TestUsers.FrontDesk);
        await using var database = NpgsqlDataSource.Create(connectionString);
        await SeedAsync(desk, database);
        var (userId, roles) = await WhoAsync(database);

        await CompareAsync($"page of 50 out of {options.Items:#,0} open items", "/api/service-desk/my-work?maxResultCount=50", BareMyWork.Page);
        await CompareAsync("counts for the top bar", "/api/service-desk/my-work/counts", BareMyWork.Counts);

        async Task CompareAsync(string what, string path, string statement)
        {
            List<double> ours = [], theirs = [];
            for (var round = 0; round <= options.Rounds; round++)
            {
                var product = await TimeAsync(() => desk.GetStringAsync(path));
                var baseline = await TimeAsync(() => BareMyWork.ReadAsync(database, statement, TestCompany.NorthSiteId, userId, roles));
                if (round > 0)
                {
                    ours.Add(product);
                    theirs.Add(baseline);
                }
            }

            table.Add(what, "ms", ours, theirs, moreIsBetter: false);
        }
    }

    private static async Task<double> TimeAsync(Func<Task> read)
    {
        var clock = Stopwatch.StartNew();
        for (var request = 0; request < Requests; request++)
        {
            await read();
        }

        return clock.Elapsed.TotalMilliseconds / Requests;
    }

    private static string Repeat(string rows, int tenths, string change) =>
        $"""
        INSERT INTO {rows}
        SELECT (jsonb_populate_record(template, jsonb_build_object(
            'id', gen_random_uuid(), 'site_id', CASE WHEN n % {Sites} = 0 THEN template.site_id ELSE md5((n % {Sites})::text)::uuid END,
            'due_at', now() + (n % 20000 - 2000) * interval '1 minute', {change}))).*
        FROM (SELECT * FROM {rows} LIMIT 1) AS template, generate_series(1, @count * {tenths} / 10) AS n
        """;

    private async Task SeedAsync(HttpClient desk, NpgsqlDataSource database)
    {
        (await RepairCall.SendAsync(desk)).EnsureSuccessStatusCode();
        await ExecuteAsync(
            database,
            """
            INSERT INTO follow_ups.callback_tasks
                (id, tenant_id, site_id, source_type, source_id, source_number, round, location, contact_name, contact_phone, summary, reason, due_at, excluded_user_ids,
                 failed_attempts, search_text, search_keys_version, creation_time, extra_properties, concurrency_stamp)
            SELECT gen_random_uuid(), tenant_id, site_id, 'Repairs.RepairOrder', id, number, 1, location, contact_name, contact_phone, description, 1, now(), '{}', 0, number, 1, now(), '{}', 'x'
            FROM repairs.repair_orders LIMIT 1
            """);
        await ExecuteAsync(
            database,
            $$"""
            INSERT INTO service_desk.work_tasks
                (id, tenant_id, site_id, number, state, client_key, kind, title, due_at, evidence, role, awaited_role, search_text, last_step_at, creation_time, extra_properties, concurrency_stamp)
            SELECT gen_random_uuid(), tenant_id, site_id, 'T1', {{(int)WorkTaskState.Given}}, gen_random_uuid(), 'general', description, now(), 0, '{{StandardRoles.FrontDesk}}', '{{StandardRoles.FrontDesk}}',
                'T1', now(), now(), '{}', 'x'
            FROM repairs.repair_orders LIMIT 1
            """);
        foreach (var seed in Seeds)
        {
            await ExecuteAsync(database, seed);
        }

        await ExecuteAsync(database, "VACUUM ANALYZE");
    }

    private static async Task<(Guid UserId, string[] Roles)> WhoAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT \"Id\" FROM \"AbpUsers\" WHERE \"UserName\" = @name");
        command.Parameters.AddWithValue("name", TestUsers.FrontDesk);
        return ((Guid)(await command.ExecuteScalarAsync())!, [StandardRoles.FrontDesk, StandardRoles.CustomerServiceAssistant]);
    }

    private async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        if (sql.Contains("@count", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("count", options.Items);
        }

        await command.ExecuteNonQueryAsync();
    }
}
