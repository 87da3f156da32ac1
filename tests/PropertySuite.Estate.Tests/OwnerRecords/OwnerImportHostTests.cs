using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.OwnerRecords;
using PropertySuite.Tables;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public partial class OwnerImportHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private static readonly string[] Headings = ["房号", "业主姓名", "身份证号", "联系电话", "备注"];

    [Fact]
    public async Task The_demo_roster_is_imported_and_a_second_time_changes_nothing()
    {
        var manager = await host.CreateClientAsync(TestUsers.SouthManager);
        var roster = await File.ReadAllBytesAsync(RosterFiles.DemoPath);
        var preview = await manager.ReadRosterAsync(TestCompany.SouthSiteId, "owners-roster.xlsx", roster);

        preview.State.ShouldBe(OwnerImportState.Previewed);
        preview.TotalRows.ShouldBe(633);
        preview.LeftOutRows.ShouldBe(13);
        preview.ErrorRows.ShouldBe(17);
        preview.RowsToImport.ShouldBe(603);
        var before = await CountAsync("households");

        var done = await manager.RunAsync(host, preview.Id);

        done.State.ShouldBe(OwnerImportState.Finished);
        done.ProcessedRows.ShouldBe(603);
        done.ImportedRows.ShouldBe(603);
        done.FailedRows.ShouldBe(0);
        (await CountAsync("households")).ShouldBe(before + 603);
        (await CountAsync("owner_import_rows WHERE state = 1 AND cells_secret IS NOT NULL")).ShouldBe(0);
        var counts = await CountEverythingAsync();

        var again = await manager.ReadRosterAsync(TestCompany.SouthSiteId, "owners-roster.xlsx", roster);
        var repeated = await manager.RunAsync(host, again.Id);
        repeated.UnchangedRows.ShouldBe(603);
        (await CountEverythingAsync()).ShouldBe(counts);
    }

    [Fact]
    public async Task The_preview_says_in_the_callers_language_what_is_wrong_with_each_row()
    {
        var chinese = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var english = await host.CreateClientAsync(TestUsers.SiteAdmin, "en");
        var import = await chinese.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings, ["3-1-101", "邵斌", "310115198907105074", "1526592688", ""], ["哪里", "林建", "", "", ""]);

        var rows = await chinese.GetAsync($"{ImportDriver.Root}/{import.Id}/rows?onlyProblems=true").ReadAsync<PagedResultDto<OwnerImportRowDto>>();
        rows.Items.Count.ShouldBe(2);
        rows.Items[0].Messages.Select(message => message.IsError).ShouldBe([true, false]);
        rows.Items[0].Messages[0].Text.ShouldContain("校验位");
        rows.Items[0].Cells[2].ShouldBe("3101**********5074");
        rows.Items[1].Messages.Single().Text.ShouldContain("哪里");
        var translated = await english.GetAsync($"{ImportDriver.Root}/{import.Id}/rows").ReadAsync<PagedResultDto<OwnerImportRowDto>>();
        translated.Items[0].Messages[0].Text.ShouldContain("check character");
        await chinese.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/start")
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.NothingToImport);
    }

    [Fact]
    public async Task A_batch_that_is_killed_leaves_nothing_behind_and_is_done_again()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, [Headings, .. Enumerable.Range(1, 9).Select(room => new[] { $"4-1-{room}01", $"林建{room}", "", $"1391234560{room}", "" })]);
        await StartWithoutWorkerAsync(import.Id);

        await ImportBatchAsync(import.Id, batchSize: 4, complete: true);
        await ImportBatchAsync(import.Id, batchSize: 4, complete: false);
        var halfway = await admin.GetAsync($"{ImportDriver.Root}/{import.Id}").ReadAsync<OwnerImportDto>();
        halfway.ProcessedRows.ShouldBe(4);
        (await CountAsync("parties WHERE name LIKE '林建_'")).ShouldBe(4);

        await ImportDriver.WorkOffAsync(host, import);
        var done = await admin.GetAsync($"{ImportDriver.Root}/{import.Id}").ReadAsync<OwnerImportDto>();
        done.State.ShouldBe(OwnerImportState.Finished);
        done.ImportedRows.ShouldBe(9);
        (await CountAsync("parties WHERE name LIKE '林建_'")).ShouldBe(9);
    }

    [Fact]
    public async Task Two_workers_at_the_same_import_do_nothing_twice()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, [Headings, .. Enumerable.Range(1, 30).Select(room => new[] { $"5-1-{room}01", $"双工{room}", "", "", "" })]);
        await StartWithoutWorkerAsync(import.Id);

        await Task.WhenAll(ImportDriver.WorkOffAsync(host, import), ImportDriver.WorkOffAsync(host, import));

        (await CountAsync("parties WHERE name LIKE '双工%'")).ShouldBe(30);
        (await admin.GetAsync($"{ImportDriver.Root}/{import.Id}").ReadAsync<OwnerImportDto>()).ImportedRows.ShouldBe(30);
    }

    [Fact]
    public async Task A_cancelled_import_keeps_what_it_has_and_can_go_on()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, [Headings, .. Enumerable.Range(1, 6).Select(room => new[] { $"6-1-{room}01", $"中止{room}", "", "", "" })]);
        await StartWithoutWorkerAsync(import.Id);
        await ImportBatchAsync(import.Id, batchSize: 2, complete: true);

        var cancelled = await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/cancel").ReadAsync<OwnerImportDto>();
        cancelled.State.ShouldBe(OwnerImportState.Cancelled);
        await ImportDriver.WorkOffAsync(host, import);
        (await CountAsync("parties WHERE name LIKE '中止%'")).ShouldBe(2);

        (await admin.RunAsync(host, import.Id)).ImportedRows.ShouldBe(6);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/cancel")
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.ImportStateWrong);
    }

    [Fact]
    public async Task Rows_that_were_not_imported_come_back_as_a_file_to_correct_and_upload_again()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings, ["8-3-101", "邓国英", "", "13812340004", ""], ["没有这样的房号", "韩梓敏", "", "", "=1+1"]);
        await admin.RunAsync(host, import.Id);

        using var answer = await admin.GetAsync($"{ImportDriver.Root}/{import.Id}/problem-rows-file");
        answer.EnsureSuccessStatusCode();
        var content = await answer.Content.ReadAsByteArrayAsync();
        var rows = (await new TableFileReader().ReadAsync(new MemoryStream(content), "problems.xlsx", new TableReadLimits())).Single().Rows;
        rows.Count.ShouldBe(2);
        rows[0].Cells[..5].ShouldBe(Headings);
        rows[1].Cells[1].ShouldBe("韩梓敏");
        rows[1].Cells[5].ShouldContain("没有这样的房号");
        (await admin.ReadRosterAsync(TestCompany.NorthSiteId, "again.xlsx", content)).ErrorRows.ShouldBe(1);
        (await CountAsync("personal_data_accesses WHERE field = 3")).ShouldBeGreaterThan(0);
        (await QueryAsync<long>("SELECT count(*) FROM \"AbpAuditLogs\" WHERE \"Comments\" = 'export rows=1 format=Xlsx'"))[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_same_person_in_two_units_is_recorded_once_and_another_name_with_that_id_number_is_refused()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        const string IdNumber = "440305199912123021";
        var first = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["8-4-101", "唯一人", IdNumber, "13812340005", ""]);
        await admin.RunAsync(host, first.Id);
        var second = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings, ["8-4-102", "唯一人", IdNumber, "13812340006", ""], ["8-4-103", "另一人", "", "", ""]);
        await admin.RunAsync(host, second.Id);
        var third = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["8-4-104", "冒名者", IdNumber, "", ""]);

        (await CountAsync("parties WHERE name = '唯一人'")).ShouldBe(1);
        (await CountAsync("party_phones WHERE number IN ('13812340005', '13812340006')")).ShouldBe(2);
        third.ErrorRows.ShouldBe(1);
        (await CountAsync("parties WHERE name = '冒名者'")).ShouldBe(0);
        var rows = await admin.GetAsync($"{ImportDriver.Root}/{third.Id}/rows").ReadAsync<PagedResultDto<OwnerImportRowDto>>();
        rows.Items.Single().Messages.Single().Text.ShouldContain("唯一人");
    }

    [Fact]
    public async Task Owners_in_rows_of_their_own_share_the_unit_even_across_batches()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings, ["8-6-101", "合一", "", "", ""], ["8-6-102", "合二", "", "", ""], ["8-6-101", "合三", "", "", ""]);
        await StartWithoutWorkerAsync(import.Id);
        await ImportBatchAsync(import.Id, batchSize: 1, complete: true);
        await ImportDriver.WorkOffAsync(host, import);

        var shares = await QueryAsync<decimal>(
            "SELECT t.share_percent FROM owner_records.tenures t JOIN owner_records.parties p ON p.id = t.party_id WHERE p.name IN ('合一', '合三')");
        shares.ShouldBe([50, 50]);
    }

    [Fact]
    public async Task Id_numbers_never_lie_in_the_database_in_clear()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        const string IdNumber = "320583196105022688";
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings, ["8-7-101", "暗号", IdNumber, "", ""], ["坏房号", "暗号二", IdNumber, "", ""]);
        await admin.RunAsync(host, import.Id);

        foreach (var table in new[] { "parties", "owner_import_rows", "owner_imports" })
        {
            (await CountAsync($"{table} AS t WHERE t::text LIKE '%{IdNumber}%'")).ShouldBe(0, table);
        }

        (await CountAsync("parties WHERE name = '暗号' AND length(id_number_index) = 64 AND id_number_secret LIKE 'k1:%'")).ShouldBe(1);
    }

    [Fact]
    public async Task Imports_of_another_site_are_out_of_reach()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        var import = await south.UploadRosterAsync(TestCompany.SouthSiteId, Headings, ["1-1-101", "南人", "", "", ""]);

        await admin.UploadAsync(TestCompany.SouthSiteId, "roster.xlsx", RosterFiles.Xlsx(Headings, ["1-1-101", "北人", "", "", ""]))
            .ShouldFailAsync(HttpStatusCode.Forbidden);
        await admin.GetAsync($"{ImportDriver.Root}/{import.Id}").ShouldFailAsync(HttpStatusCode.NotFound);
        await admin.GetAsync($"{ImportDriver.Root}/{import.Id}/rows").ShouldFailAsync(HttpStatusCode.NotFound);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/start").ShouldFailAsync(HttpStatusCode.NotFound);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await desk.GetAsync(ImportDriver.Root).ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    private static object Mapping(OwnerImportDto import, params (int Index, OwnerImportField Field)[] columns) => new
    {
        import.ConcurrencyStamp,
        sheets = new[] { new { index = 0, columns = columns.Select(column => new { index = column.Index, field = column.Field }) } },
    };

    private static byte[] MakeFile(string kind)
    {
        switch (kind)
        {
            case "noise":
                return [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7919 % 251))];
            case "zip":
                using (var file = new MemoryStream())
                {
                    using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
                    {
                        archive.CreateEntry("readme.txt");
                    }

                    return file.ToArray();
                }

            case "cut":
                var whole = File.ReadAllBytes(RosterFiles.DemoPath);
                return whole[..(whole.Length / 2)];
            case "text":
                return "房号,业主姓名"u8.ToArray();
            case "html":
                return "<html><body><table><tr><td>房号</td><td>业主姓名</td></tr></table></body></html>"u8.ToArray();
            case "headings":
                return RosterFiles.Xlsx(Headings);
            default:
                return [];
        }
    }

    /// <summary>Marks an import as running without a job for the host's worker, so that the test decides when a batch runs.</summary>
    private Task StartWithoutWorkerAsync(Guid id) => host.WithUnitOfWorkAsync(async services =>
    {
        var import = await services.GetRequiredService<IOwnerImportRepository>().GetLockedAsync(id);
        import.Start(DateTime.UtcNow).ShouldBeTrue();
    });

    private async Task ImportBatchAsync(Guid id, int batchSize, bool complete)
    {
        var batch = host.WithUnitOfWorkAsync(async services =>
        {
            (await services.GetRequiredService<OwnerImporter>().ImportBatchAsync(id, batchSize)).ShouldBeTrue();
            if (!complete)
            {
                throw new OperationCanceledException("The process was killed here.");
            }
        });
        if (complete)
        {
            await batch;
        }
        else
        {
            await Should.ThrowAsync<OperationCanceledException>(() => batch);
        }
    }

    private async Task<List<long>> CountEverythingAsync()
    {
        var counts = new List<long>();
        foreach (var table in new[] { "parties", "party_phones", "households", "tenures", "vehicles" })
        {
            counts.Add(await CountAsync(table));
        }

        counts.Add((await QueryAsync<long>("SELECT count(*) FROM sites.units"))[0]);
        return counts;
    }

    private async Task<long> CountAsync(string from) => (await QueryAsync<long>($"SELECT count(*) FROM owner_records.{from}"))[0];

    private async Task<List<T>> QueryAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<T>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetFieldValue<T>(0));
        }

        return values;
    }
}
