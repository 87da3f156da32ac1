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

public class OwnerImportHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
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

    [Theory]
    [InlineData("roster.xlsx", "noise", FoundationErrorCodes.TableUnreadable)]
    [InlineData("roster.xls", "html", FoundationErrorCodes.TableIsWebPage)]
    [InlineData("roster.txt", "text", FoundationErrorCodes.TableUnreadable)]
    [InlineData("roster.xlsx", "empty", OwnerRecordsErrorCodes.FileMissing)]
    public async Task What_is_no_spreadsheet_is_refused_at_once_and_nothing_is_stored(string fileName, string kind, string code)
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await CountAsync("owner_imports");
        var message = await admin.UploadAsync(TestCompany.NorthSiteId, fileName, MakeFile(kind)).ShouldFailAsync(HttpStatusCode.BadRequest, code);
        message.ShouldMatch("[\u4e00-\u9fff]{4}");
        (await CountAsync("owner_imports")).ShouldBe(before);
    }

    [Theory]
    [InlineData("zip", "无法读取此文件")]
    [InlineData("cut", "无法读取此文件")]
    [InlineData("headings", "除表头外没有内容")]
    public async Task A_file_that_turns_out_unreadable_says_why_and_is_forgotten(string kind, string reason)
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.ReadRosterAsync(TestCompany.NorthSiteId, "roster.xlsx", MakeFile(kind));
        import.State.ShouldBe(OwnerImportState.Refused);
        import.Refusal.ShouldNotBeNull().ShouldContain(reason);
        (await CountAsync($"owner_import_file_parts WHERE import_id = '{import.Id}'")).ShouldBe(0);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/start")
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.ImportStateWrong);
    }

    [Fact]
    public async Task A_table_without_known_headings_is_kept_and_somebody_says_what_its_columns_mean()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, ["甲", "乙", "丙"], ["9-1-101", "列甲", "13812340101"], ["9-1-102", "列乙", "13812340102"]);
        import.State.ShouldBe(OwnerImportState.Previewed);
        import.RowsToImport.ShouldBe(0);
        import.Notices.ShouldNotBeEmpty();

        var mapped = await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(
            import, (0, OwnerImportField.RoomCode), (1, OwnerImportField.OwnerName), (2, OwnerImportField.Phone))).ReadAsync<OwnerImportDto>();
        mapped.CleanRows.ShouldBe(2);
        mapped.Notices.ShouldBeEmpty();
        (await admin.RunAsync(host, import.Id)).ImportedRows.ShouldBe(2);
    }

    [Fact]
    public async Task Headings_can_be_told_to_stand_in_another_row()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, ["一", "二"], ["房", "人"], ["9-2-101", "行甲"]);
        var mapping = new
        {
            import.ConcurrencyStamp,
            sheets = new[]
            {
                new
                {
                    index = 0, headerRowNumber = 2,
                    columns = new[] { new { index = 0, field = OwnerImportField.RoomCode }, new { index = 1, field = OwnerImportField.OwnerName } },
                },
            },
        };
        var mapped = await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", mapping).ReadAsync<OwnerImportDto>();
        mapped.TotalRows.ShouldBe(1);
        mapped.CleanRows.ShouldBe(1);
        mapped.Sheets.Single().Columns.Select(column => column.Header).ShouldBe(["房", "人"]);
        (await admin.RowsAsync(import, "&verdict=NotRead")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Both_sheets_of_a_file_are_imported_and_one_can_be_left_out()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var content = await File.ReadAllBytesAsync(Path.Combine(
            RepositoryRoot.Path, "tests", "PropertySuite.Estate.Tests", "OwnerRecords", "Rosters", "two-sheets.xlsx"));
        var import = await admin.ReadRosterAsync(TestCompany.NorthSiteId, "two-sheets.xlsx", content);
        import.CleanRows.ShouldBe(3);
        import.Sheets.Select(sheet => sheet.Name).ShouldBe(["31栋", "32栋"]);

        var mapped = await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(
            import, (0, OwnerImportField.RoomCode), (1, OwnerImportField.OwnerName), (2, OwnerImportField.Phone))).ReadAsync<OwnerImportDto>();
        mapped.CleanRows.ShouldBe(1);
        mapped.Notices.Single().ShouldContain("32栋");
        (await admin.RowsAsync(import)).Single().UnitCode.ShouldBe("31-1-101");
    }

    [Fact]
    public async Task A_row_is_corrected_in_place_and_goes_in_also_after_the_end()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings,
            ["9-3-101", "改甲", "310115198907105074", "13812340103", ""], ["9-3-101", "改乙", "", "", ""], ["9-3-102", "改丙", "", "", ""]);
        import.ErrorRows.ShouldBe(2);
        (await admin.RunAsync(host, import.Id)).ImportedRows.ShouldBe(1);

        var rows = await admin.RowsAsync(import, "&onlyProblems=true");
        var clear = await admin.GetAsync($"{ImportDriver.Root}/{import.Id}/row-cells/{rows[0].Id}").ReadAsync<OwnerImportRowCellsDto>();
        clear.Cells[2].ShouldBe("310115198907105074");
        (await CountAsync($"personal_data_accesses WHERE reason LIKE '%· {rows[0].RowNumber}'")).ShouldBeGreaterThan(0);
        var corrected = await admin.SendJsonAsync(
                HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/row/{rows[0].Id}", new { cells = new[] { new { index = 2, text = "330106198503122410" } } })
            .ReadAsync<OwnerImportRowDto>();
        corrected.Verdict.ShouldNotBe(OwnerImportRowVerdict.Error);

        var open = await admin.GetAsync($"{ImportDriver.Root}/{import.Id}").ReadAsync<OwnerImportDto>();
        open.IsWorkedOff.ShouldBeFalse();
        var done = await admin.RunAsync(host, import.Id);
        done.ProblemRows.ShouldBe(0);
        done.ImportedRows.ShouldBe(3);
        done.IsWorkedOff.ShouldBeTrue();
        (await QueryAsync<decimal>(
            "SELECT t.share_percent FROM owner_records.tenures t JOIN owner_records.parties p ON p.id = t.party_id WHERE p.name IN ('改甲', '改乙')")).ShouldBe([50, 50]);
        await admin.SendJsonAsync(
                HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/row/{rows[0].Id}", new { cells = new[] { new { index = 2, text = "" } } })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.RowIsDone);
    }

    [Theory]
    [InlineData(OwnerImportDecision.Transfer)]
    [InlineData(OwnerImportDecision.CoOwner)]
    [InlineData(OwnerImportDecision.Skip)]
    public async Task The_preview_knows_who_owns_a_unit_and_somebody_decides_what_another_owner_means(OwnerImportDecision decision)
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var room = $"9-4-{(int)decision}01";
        var (old, other) = ($"旧主{decision}", $"新主{decision}");
        await admin.RunAsync(host, (await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, [room, old, "", $"1381234020{(int)decision}", ""])).Id);
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, [room, other, "", $"1381234030{(int)decision}", ""]);

        import.UndecidedRows.ShouldBe(1);
        import.RowsToImport.ShouldBe(0);
        (await admin.RowsAsync(import)).Single().Messages.Single().Text.ShouldContain(old);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/decide", new { import.ConcurrencyStamp, decision, from = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(30)) })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.DecisionDayWrong);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/decide", new { import.ConcurrencyStamp, decision, unitCodes = new[] { "77-77" } })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.NothingToDecide);
        var decided = await admin.SendJsonAsync(
            HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/decide", new { import.ConcurrencyStamp, decision, from = "2026-06-01", unitCodes = new[] { room } }).ReadAsync<OwnerImportDto>();
        decided.UndecidedRows.ShouldBe(0);

        if (decision == OwnerImportDecision.Skip)
        {
            decided.LeftOutRows.ShouldBe(1);
            (await CountAsync($"parties WHERE name = '{other}'")).ShouldBe(0);
            return;
        }

        (await admin.RunAsync(host, import.Id)).ImportedRows.ShouldBe(1);
        (await SharesAsync(old, "to IS NULL")).ShouldBe(decision == OwnerImportDecision.Transfer ? [] : [50]);
        (await SharesAsync(old, "\"to\" = '2026-05-31'")).ShouldBe([100]);
        (await SharesAsync(other, "\"from\" = '2026-06-01'")).ShouldBe(decision == OwnerImportDecision.Transfer ? [100] : [50]);

        var again = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, [room, other, "", $"1381234030{(int)decision}", ""]);
        again.UndecidedRows.ShouldBe(0);
        (await admin.RunAsync(host, again.Id)).UnchangedRows.ShouldBe(1);

        Task<List<decimal>> SharesAsync(string name, string which) => QueryAsync<decimal>(
            $"SELECT t.share_percent FROM owner_records.tenures t JOIN owner_records.parties p ON p.id = t.party_id WHERE p.name = '{name}' AND t.{which}");
    }

    [Fact]
    public async Task One_name_with_one_phone_in_two_units_is_one_person()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, Headings,
            ["9-5-101", "褚一", "", "13500100001", ""], ["9-5-102", "褚一", "", "13500100001", ""], ["9-5-103", "褚一", "", "13500100009", ""]);
        await admin.RunAsync(host, import.Id);
        (await CountAsync("parties WHERE name = '褚一'")).ShouldBe(2);
    }

    [Fact]
    public async Task A_known_owner_with_another_number_is_the_same_person_and_that_is_said()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.RunAsync(host, (await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["9-8-101", "换号一", "", "13500100081", ""])).Id);
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["9-8-101", "换号一", "", "13500100082", ""]);
        import.UndecidedRows.ShouldBe(0);
        (await admin.RowsAsync(import)).Single().Messages.Single().Text.ShouldContain("同一人");
        await admin.RunAsync(host, import.Id);
        (await CountAsync("parties WHERE name = '换号一'")).ShouldBe(1);
        (await CountAsync("party_phones WHERE number IN ('13500100081', '13500100082')")).ShouldBe(2);
    }

    [Fact]
    public async Task An_upload_that_is_put_aside_before_it_is_read_is_forgotten()
    {
        var id = await host.WithUnitOfWorkAsync(async services => (await services.GetRequiredService<OwnerImportManager>().CreateAsync(
            TestCompany.NorthSiteId, "roster.xlsx", new MemoryStream(RosterFiles.Xlsx(Headings, ["9-8-102", "搁一", "", "", ""])))).Id);
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.SendJsonAsync(HttpMethod.Post, $"{ImportDriver.Root}/{id}/cancel").ReadAsync<OwnerImportDto>();
        (await CountAsync($"owner_import_file_parts WHERE import_id = '{id}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_decides_has_seen_the_corrections_of_others()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.RunAsync(host, (await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["9-8-103", "前主", "", "", ""])).Id);
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, Headings, ["9-8-103", "后主", "", "", ""], ["9-8-104", "别家", "", "", ""]);
        var row = (await admin.RowsAsync(import)).First();
        await admin.SendJsonAsync(
            HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/row/{row.Id}", new { cells = new[] { new { index = 1, text = "另主" } } }).ReadAsync<OwnerImportRowDto>();
        await admin.SendJsonAsync(
                HttpMethod.Post, $"{ImportDriver.Root}/{import.Id}/decide", new { import.ConcurrencyStamp, decision = OwnerImportDecision.Transfer })
            .ShouldFailAsync(HttpStatusCode.Conflict);
        await admin.SendJsonAsync(
                HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/row/{row.Id}", new { cells = new[] { new { index = 199, text = "x" } } })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.MappingInvalid);
    }

    [Fact]
    public async Task What_stands_on_record_of_a_unit_is_kept_and_the_preview_says_so()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        string[] headings = ["房号", "业主姓名", "面积"];
        await admin.RunAsync(host, (await admin.UploadRosterAsync(TestCompany.NorthSiteId, headings, ["9-6-101", "面一", "88"])).Id);
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, headings, ["9-6-101", "面一", "99"]);
        (await admin.RowsAsync(import)).Single().Messages.Single().Text.ShouldContain("88");
    }

    [Fact]
    public async Task An_uploaded_file_lies_encrypted_until_it_is_read_and_whoever_reads_it_twice_stores_it_once()
    {
        var content = RosterFiles.Xlsx(Headings, ["9-7-101", "密一", "", "13812340777", ""]);
        Guid id = default;
        await host.WithUnitOfWorkAsync(async services =>
        {
            id = (await services.GetRequiredService<OwnerImportManager>().CreateAsync(TestCompany.NorthSiteId, "roster.xlsx", new MemoryStream(content))).Id;
        });
        (await CountAsync($"owner_import_file_parts WHERE import_id = '{id}' AND content_secret LIKE 'k1:%'")).ShouldBe(1);

        var args = new RosterReadingJobArgs { TenantId = TestCompany.Id, SiteId = TestCompany.NorthSiteId, ImportId = id };
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ReadOnceAsync()));

        (await CountAsync($"owner_import_rows WHERE import_id = '{id}'")).ShouldBe(2);
        (await CountAsync($"owner_import_file_parts WHERE import_id = '{id}'")).ShouldBe(0);

        async Task ReadOnceAsync()
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RosterReadingJob>().ExecuteAsync(args);
        }
    }

    [Fact]
    public async Task A_csv_file_of_chinese_windows_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var content = Encoding.GetEncoding("gb18030").GetBytes("房号,业主姓名,电话\r\n8-1-101,邓国英,13812340001\r\n8-1-102,韩梓敏,13812340002\r\n");
        var import = await admin.ReadRosterAsync(TestCompany.NorthSiteId, "名册.csv", content);
        import.CleanRows.ShouldBe(2);
        import.FileName.ShouldBe("名册.csv");
    }

    [Fact]
    public async Task The_meaning_of_columns_can_be_corrected_before_the_start()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, ["房号", "业主姓名", "号码", "备注"], ["8-2-101", "邓国英", "13812340003", "330106199001011117"]);
        import.Sheets.Single().Columns.Single(column => column.Header == "号码").Field.ShouldBe(OwnerImportField.None);

        await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(import, (1, OwnerImportField.OwnerName)))
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.MappingIncomplete);
        await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(import, (0, OwnerImportField.RoomCode), (9, OwnerImportField.OwnerName)))
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.MappingInvalid);
        await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(
            import, (0, OwnerImportField.RoomCode), (1, OwnerImportField.OwnerName), (2, OwnerImportField.Phone), (3, OwnerImportField.IdNumber)))
            .ReadAsync<OwnerImportDto>();

        var done = await admin.RunAsync(host, import.Id);
        done.ImportedRows.ShouldBe(1);
        (await CountAsync("party_phones WHERE number = '13812340003'")).ShouldBe(1);
        await admin.SendJsonAsync(HttpMethod.Put, $"{ImportDriver.Root}/{import.Id}/mapping", Mapping(done, (0, OwnerImportField.RoomCode), (1, OwnerImportField.OwnerName)))
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
