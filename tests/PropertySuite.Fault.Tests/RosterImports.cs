using System.Text.Json;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Faults;

/// <summary>A host dies while a roster is being imported: the import goes on by itself, and every row is on record once.</summary>
public class RosterImports
{
    private const string Root = "/api/owner-records/owner-import";
    private const int RowsToImport = 603;
    private static readonly (string Name, string Value) SmallBatches = ("Settings__OwnerRecords.Import.BatchSize", "10");

    [Fact]
    public async Task Killed_inside_a_batch_and_again_between_two_batches_the_import_ends_with_each_row_imported_once()
    {
        await using var installation = await Installation.CreateAsync();
        var householdsBefore = await installation.CountAsync("owner_records.households");
        var first = await installation.StartHostAsync(SmallBatches);
        await StartImportAsync(first);

        await ProgressAsync(installation, rows: 40);
        await using (await installation.HoldAsync("LOCK TABLE owner_records.households IN SHARE MODE"))
        {
            await installation.WaitUntilSomebodyWaitsAsync();
            await first.KillAsync();
        }

        var afterFirst = await CheckItIsInTheMiddleAsync(installation);
        var second = await installation.StartHostAsync(SmallBatches);
        await ProgressAsync(installation, afterFirst + 40);
        await using (await installation.HoldAsync("SELECT FROM owner_records.owner_imports FOR UPDATE"))
        {
            await installation.WaitUntilSomebodyWaitsAsync();
            await second.KillAsync();
        }

        await CheckItIsInTheMiddleAsync(installation);
        var third = await installation.StartHostAsync(SmallBatches);
        await installation.WaitUntilAsync("SELECT state = 3 FROM owner_records.owner_imports");

        (await installation.ReadAsync<int>("SELECT imported_rows FROM owner_records.owner_imports")).ShouldBe(RowsToImport);
        (await installation.CountAsync("owner_records.owner_import_rows WHERE state = 1")).ShouldBe(RowsToImport);
        (await installation.CountAsync("owner_records.households")).ShouldBe(householdsBefore + RowsToImport);
        await installation.WaitUntilAsync("NOT EXISTS (SELECT FROM \"AbpBackgroundJobs\" WHERE \"JobName\" = 'owner-records.import')");
        await CheckThatTheSameRosterChangesNothingAsync(installation, third);
    }

    [Fact]
    public async Task A_host_that_is_told_to_stop_gives_its_import_back_at_once()
    {
        await using var installation = await Installation.CreateAsync();
        var first = await installation.StartHostAsync(SmallBatches, ("BackgroundJobs__LeaseSeconds", "3600"));
        await StartImportAsync(first);
        await ProgressAsync(installation, rows: 40);

        await first.SignalAsync("TERM");
        (await first.ExitedAsync()).ShouldBe(0);

        await CheckItIsInTheMiddleAsync(installation);
        (await installation.ReadAsync<bool>("SELECT \"NextTryTime\" <= now() AND \"TryCount\" = 0 FROM \"AbpBackgroundJobs\"")).ShouldBeTrue();
        await installation.StartHostAsync(SmallBatches);
        await installation.WaitUntilAsync($"SELECT state = 3 AND imported_rows = {RowsToImport} FROM owner_records.owner_imports");
    }

    [Fact]
    public async Task Killed_while_it_reads_a_roster_it_reads_it_again_and_keeps_each_row_once()
    {
        await using var installation = await Installation.CreateAsync();
        var first = await installation.StartHostAsync();
        await using (await installation.HoldAsync("LOCK TABLE owner_records.owner_import_rows IN ACCESS EXCLUSIVE MODE"))
        {
            await UploadAsync(await first.SignInAsync(TestUsers.SouthManager));
            await installation.WaitUntilSomebodyWaitsAsync();
            await first.KillAsync();
        }

        (await installation.CountAsync("owner_records.owner_import_rows")).ShouldBe(0);
        (await installation.CountAsync("owner_records.owner_import_file_parts")).ShouldBeGreaterThan(0);
        await installation.StartHostAsync();
        await installation.WaitUntilAsync("SELECT state = 1 FROM owner_records.owner_imports");
        (await installation.CountAsync("owner_records.owner_import_rows WHERE verdict IN (1, 2)")).ShouldBe(RowsToImport);
        (await installation.CountAsync("owner_records.owner_import_file_parts")).ShouldBe(0);
    }

    private static async Task<JsonElement> StartImportAsync(HostProcess host)
    {
        var manager = await host.SignInAsync(TestUsers.SouthManager);
        var import = await UploadAsync(manager);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (import.GetProperty("state").GetString() == "Reading")
        {
            await Task.Delay(100, patience.Token);
            import = await manager.GetAsync($"{Root}/{import.GetProperty("id").GetGuid()}").ReadAsync();
        }

        import.GetProperty("rowsToImport").GetInt32().ShouldBe(RowsToImport);
        return await manager.SendAsync(HttpMethod.Post, $"{Root}/{import.GetProperty("id").GetGuid()}/start").ReadAsync();
    }

    private static async Task<JsonElement> UploadAsync(HttpClient manager)
    {
        var roster = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Path, "etc", "demo", "owners-roster.xlsx")));
        return await manager.PostAsync($"{Root}/upload/{TestCompany.SouthSiteId}", new MultipartFormDataContent { { roster, "file", "owners-roster.xlsx" } }).ReadAsync();
    }

    private static Task ProgressAsync(Installation installation, int rows) =>
        installation.WaitUntilAsync($"SELECT imported_rows >= {rows} FROM owner_records.owner_imports");

    /// <summary>The counters, the rows and the households tell the same, and there is more to do.</summary>
    private static async Task<int> CheckItIsInTheMiddleAsync(Installation installation)
    {
        var imported = await installation.ReadAsync<int>("SELECT imported_rows FROM owner_records.owner_imports WHERE state = 2");
        imported.ShouldBeInRange(1, RowsToImport - 1);
        (await installation.CountAsync("owner_records.owner_import_rows WHERE state = 1")).ShouldBe(imported);
        return imported;
    }

    private static async Task CheckThatTheSameRosterChangesNothingAsync(Installation installation, HostProcess host)
    {
        const string Everything =
            "(SELECT id FROM owner_records.parties UNION ALL SELECT id FROM owner_records.tenures UNION ALL SELECT id FROM owner_records.vehicles UNION ALL SELECT id FROM owner_records.party_phones) AS everything";
        var before = await installation.CountAsync(Everything);

        await StartImportAsync(host);

        await installation.WaitUntilAsync($"SELECT count(*) = 2 AND sum(unchanged_rows) = {RowsToImport} FROM owner_records.owner_imports WHERE state = 3");
        (await installation.CountAsync(Everything)).ShouldBe(before);
    }
}
