using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Estate.Tests.Sites;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Files that hold rooms and what they are like, with owners or without.</summary>
public class UnitImportHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private static readonly string[] Headings = ["房号", "建筑面积", "套内面积", "收费面积", "楼层", "房屋类型", "使用性质", "户型"];

    [Fact]
    public async Task A_file_of_rooms_without_owners_makes_the_units_and_says_so()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code = "71", floorPlan = "B1-6" }).ShouldSucceedAsync();
        string[][] file = [Headings, ["71-1-101", "98.5", "80", "97", "1层", "商铺", "商业", "一拖二"], ["71-1-201", "88", "", "", "", "", "", ""]];
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, file);

        var rows = await admin.RowsAsync(import);
        rows.ShouldAllBe(row => row.Verdict != OwnerImportRowVerdict.Error);
        rows.Where(row => row.UnitCode is not null).ShouldAllBe(row => row.Messages.Any(message => message.Text.Contains("房屋，无业主")));
        var done = await admin.RunAsync(host, import.Id);
        done.ImportedRows.ShouldBe(2);
        done.FailedRows.ShouldBe(0);

        var units = (await admin.GetAsync("/api/sites/unit?filter=71-1&maxResultCount=10").ReadAsync<PagedResultDto<UnitDto>>()).Items;
        var shop = units.Single(unit => unit.Code == "71-1-101");
        (shop.GrossAreaInSquareMetres, shop.NetAreaInSquareMetres, shop.OwnBillingAreaInSquareMetres).ShouldBe((98.5m, 80m, 97m));
        (shop.Floor, shop.Kind, shop.Use, shop.Layout).ShouldBe(("1", UnitKind.Shop, "business", "一拖二"));
        units.Single(unit => unit.Code == "71-1-201").Floor.ShouldBe("2");
        (await admin.GetAsync($"/api/owner-records/household/{shop.Id}").ReadAsync<HouseholdDto>()).ConcurrencyStamp.ShouldBeEmpty();

        var again = await admin.UploadRosterAsync(TestCompany.NorthSiteId, file);
        (await admin.RunAsync(host, again.Id)).UnchangedRows.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_unit_cannot_be_is_an_error_of_its_row()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code = "72", floorPlan = "1-6" }).ShouldSucceedAsync();
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId,
            Headings,
            ["72-1-101", "80", "90", "", "", "", "", ""],
            ["72-1-102", "80", "70", "", "9层", "", "", ""],
            ["72-1-103", "80", "70", "", "6", "城堡", "占卜", ""]);

        var rows = (await admin.RowsAsync(import)).Where(row => row.UnitCode is not null).ToDictionary(row => row.UnitCode!);
        rows["72-1-101"].Verdict.ShouldBe(OwnerImportRowVerdict.Error);
        rows["72-1-101"].Messages.ShouldContain(message => message.IsError && message.Text.Contains("套内面积 90"));
        rows["72-1-102"].Verdict.ShouldBe(OwnerImportRowVerdict.Error);
        rows["72-1-102"].Messages.ShouldContain(message => message.IsError && message.Text.Contains("没有 9 层"));
        rows["72-1-103"].Verdict.ShouldBe(OwnerImportRowVerdict.Warning);
        rows["72-1-103"].Messages.Count(message => message.Text.Contains("未登记")).ShouldBe(2);
    }

    [Fact]
    public async Task The_exported_list_of_units_read_again_changes_nothing()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        foreach (var (code, floorPlan, entrances) in new[] { ("73", "1-3, 3A", []), ("J6", "B1-2", []), ("74", "1-2", new[] { "1", "2" }) })
        {
            var building = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code, floorPlan }).ReadAsync<BuildingDto>();
            await admin.SendJsonAsync(HttpMethod.Post, $"/api/sites/building/{building.Id}/generate-units", new
            {
                floorPlan, entrances, doorsPerFloor = 2, doors = new[] { new { grossAreaInSquareMetres = 88.5 } },
            }).ShouldSucceedAsync();
            var before = await CodesAsync(admin, building.Id);
            var file = System.Text.Encoding.UTF8.GetBytes(await admin.GetStringAsync($"/api/sites/unit/export?buildingId={building.Id}&format=Csv"));

            var import = await admin.ReadRosterAsync(TestCompany.NorthSiteId, "units.csv", file);
            (await admin.RowsAsync(import)).Select(row => row.UnitCode).OfType<string>().ShouldBe(before, ignoreOrder: true, customMessage: code);
            (await admin.RunAsync(host, import.Id)).UnchangedRows.ShouldBe(before.Count, code);
            (await CodesAsync(admin, building.Id)).ShouldBe(before);
        }
    }

    [Fact]
    public async Task What_was_split_does_not_come_back_by_a_list_of_before()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await ReshapedBuilding.OpenAsync(host, "75");
        var whole = await building.AddAsync("75-101", 100, null, null);
        (await building.AddAsync("75-102", 50, null, null)).ShouldNotBeNull();
        await building.SplitAsync(whole, ("75-101A", 60, null, null), ("75-101B", 40, null, null)).ShouldSucceedAsync();

        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, ["房号", "建筑面积"], ["75-101", "100"], ["75-102", "50"]);
        var row = (await admin.RowsAsync(import)).Single(one => one.UnitCode == "75-101");
        row.Verdict.ShouldBe(OwnerImportRowVerdict.Error);
        row.Messages.ShouldContain(message => message.IsError && message.Text.Contains("拆分为 75-101A、75-101B"));
        await admin.RunAsync(host, import.Id);
        (await building.UnitsAsync()).Select(unit => unit.Code).ShouldBe(["75-101A", "75-101B", "75-102"]);

        await Should.ThrowAsync<BusinessException>(() => host.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<IUnitIntegrationService>().EnsureAsync(TestCompany.NorthSiteId, [new EnsureUnitDto { Code = "75-101" }])));
    }

    [Fact]
    public async Task A_list_of_before_that_was_started_in_time_makes_nothing_that_was_split_meanwhile()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await ReshapedBuilding.OpenAsync(host, "76");
        var whole = await building.AddAsync("76-101", 100, null, null);
        var import = await admin.UploadRosterAsync(TestCompany.NorthSiteId, ["房号", "建筑面积"], ["76-101", "100"], ["76-102", "50"]);
        await building.SplitAsync(whole, ("76-101A", 60, null, null), ("76-101B", 40, null, null)).ShouldSucceedAsync();

        var done = await admin.RunAsync(host, import.Id);

        (done.ImportedRows, done.FailedRows).ShouldBe((1, 1));
        (await building.UnitsAsync()).Select(unit => unit.Code).ShouldBe(["76-101A", "76-101B", "76-102"]);
    }

    [Fact]
    public async Task A_floor_that_only_the_number_tells_must_be_one_of_the_building()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code = "77", floorPlan = "1-18" }).ShouldSucceedAsync();
        var import = await admin.UploadRosterAsync(
            TestCompany.NorthSiteId, ["房号", "楼层", "建筑面积"],
            ["77-1803", "", "88"], ["77-1903", "", "88"], ["77-B101", "", "20"], ["77-1A01", "", "20"], ["77-S101", "", "20"], ["77-2503", "2", "20"]);

        (await admin.RowsAsync(import)).Where(row => row.UnitCode is not null).ToDictionary(row => row.UnitCode!, row => row.Messages.FirstOrDefault(message => message.IsError)?.Text)
            .ShouldBe(
                new Dictionary<string, string?>
                {
                    ["77-1803"] = null, ["77-1903"] = "77栋没有 19 层。", ["77-B101"] = "77栋没有 B1 层。", ["77-1A01"] = null, ["77-S101"] = null, ["77-2503"] = null,
                },
                ignoreOrder: true);
    }

    private static async Task<List<string>> CodesAsync(HttpClient admin, Guid buildingId) =>
        [.. (await admin.GetAsync($"/api/sites/unit?buildingId={buildingId}&maxResultCount=100").ReadAsync<PagedResultDto<UnitDto>>()).Items.Select(unit => unit.Code)];

    [Fact]
    public async Task A_number_without_a_room_is_a_villa_where_there_are_villas_and_an_error_elsewhere()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var elsewhere = await admin.UploadRosterAsync(TestCompany.NorthSiteId, ["房号", "业主姓名"], ["12号", "别墅主"]);
        var row = (await admin.RowsAsync(elsewhere)).Single(one => one.UnitCode is not null);
        row.Verdict.ShouldBe(OwnerImportRowVerdict.Error);
        row.Messages.ShouldContain(message => message.Text.Contains("业态不含别墅"));

        await host.WithUnitOfWorkAsync(async services =>
        {
            var sites = services.GetRequiredService<IRepository<Site, Guid>>();
            var site = await sites.GetAsync(TestCompany.SouthSiteId);
            await sites.UpdateAsync(site.Describe([PropertyKind.Villa], site.Address, site.ServicePhone));
        });
        var manager = await host.CreateClientAsync(TestUsers.SouthManager);
        var there = await manager.UploadRosterAsync(TestCompany.SouthSiteId, ["房号", "业主姓名"], ["12号", "别墅主"]);
        (await manager.RunAsync(host, there.Id)).ImportedRows.ShouldBe(1);
        var villa = (await manager.GetAsync($"/api/sites/unit?filter={Uri.EscapeDataString("12号")}").ReadAsync<PagedResultDto<UnitDto>>()).Items.ShouldHaveSingleItem();
        (villa.Code, villa.Kind).ShouldBe(("12号", UnitKind.Villa));
    }

    [Fact]
    public void Sheets_without_owners_wait_where_another_names_owners()
    {
        var sheets = RosterHeader.Understand([
            RosterFiles.Sheet(["房号", "业主姓名"], ["1-1-101", "林建"]),
            RosterFiles.Sheet(["房号", "面积(套内)", "收费面积", "所在楼层"], ["1-1-101", "80", "90", "1"]),
        ]);

        sheets.Select(sheet => sheet.IsIncluded).ShouldBe([true, false]);
        sheets[1].Columns.Select(column => column.Field).ShouldBe(
            [OwnerImportField.RoomCode, OwnerImportField.NetArea, OwnerImportField.BillingArea, OwnerImportField.Floor]);
        RosterHeader.Understand([RosterFiles.Sheet(["房号", "面积"], ["1-1-101", "80"])]).Single().IsIncluded.ShouldBeTrue();
        RosterHeader.Understand([RosterFiles.Sheet(["房号", "应收金额"], ["1-1-101", "80"])]).Single().IsIncluded.ShouldBeFalse();
    }

    [Fact]
    public void Somebodys_number_without_a_name_is_no_unit_without_an_owner()
    {
        var columns = RosterHeader.Understand([RosterFiles.Sheet(["房号", "业主姓名", "电话"], ["1-1-101", "", "13812345678"])]).Single().Columns;

        var row = new RosterRowReader(columns).Read(["1-1-101", "", "13812345678"]);
        row.HasErrors.ShouldBeTrue();
        new RosterRowReader(columns).Read(["1-1-101", "", ""]).Findings.ShouldHaveSingleItem().Code.ShouldBe("ImportFinding:UnitWithoutOwner");
    }
}
