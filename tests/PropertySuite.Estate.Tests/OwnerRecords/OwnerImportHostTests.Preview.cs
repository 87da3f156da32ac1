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

/// <content>From the upload to the start: what is read, named, corrected and decided.</content>
public partial class OwnerImportHostTests
{
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
}
