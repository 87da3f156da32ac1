using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

[Collection(ServiceHostCollection.Name)]
public class RepairListHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var word = await RegisterAsync(7);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        foreach (var order in Enum.GetValues<RepairListOrder>())
        {
            var seen = new List<RepairOrderListItemDto>();
            string? cursor = null;
            do
            {
                var page = await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}&order={order}&maxResultCount=3&cursor={cursor}");
                page.TotalCount.ShouldBe(7);
                seen.AddRange(page.Items);
                cursor = page.NextCursor;
            }
            while (cursor is not null);

            seen.Count.ShouldBe(7);
            seen.DistinctBy(item => item.Id).Count().ShouldBe(7);
            if (order == RepairListOrder.Newest)
            {
                seen.Select(item => item.CreationTime).ShouldBe(seen.Select(item => item.CreationTime).OrderDescending());
            }
            else
            {
                seen.Select(item => item.DueAt).ShouldBe(seen.Select(item => item.DueAt).Order());
            }
        }
    }

    [Fact]
    public async Task A_household_has_its_own_orders_and_those_of_no_other_unit()
    {
        var (here, there) = (await _desk.UnitAsync("1-2-301"), await _desk.UnitAsync("1-2-302"));
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var own = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(here.Id));
        var other = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(there.Id));
        await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(null));

        (await IdsAsync($"unitIds={here.Id}")).ShouldBe([own.Id]);
        (await IdsAsync($"unitIds={here.Id}&unitIds={there.Id}")).ShouldBe([other.Id, own.Id]);

        async Task<List<Guid>> IdsAsync(string filter)
            => (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?{filter}")).Items.ConvertAll(item => item.Id);
    }

    [Fact]
    public async Task Filters_leave_only_what_was_asked_for()
    {
        var word = await RegisterAsync(3);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var all = (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}")).Items;
        var dispatched = await _desk.DispatchAsync(desk, await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{all[0].Id}"));
        await CancelAsync(desk, all[1].Id);

        (await IdsAsync("states=Dispatched&states=Cancelled")).ShouldBe([all[0].Id, all[1].Id], ignoreOrder: true);
        (await IdsAsync("openOnly=true")).ShouldBe([all[0].Id, all[2].Id], ignoreOrder: true);
        (await IdsAsync($"technicianId={dispatched.Technicians[0].UserId}")).ShouldBe([all[0].Id]);
        (await IdsAsync("category=Water&urgency=Ordinary&area=Common")).Count.ShouldBe(3);
        (await IdsAsync("category=Lift")).ShouldBeEmpty();
        (await IdsAsync("overdueOnly=true")).ShouldBeEmpty();
        (await IdsAsync("createdFrom=2026-01-01&createdBefore=2100-01-01T00:00:00%2B08:00")).Count.ShouldBe(3);
        (await IdsAsync("createdBefore=2026-01-01")).ShouldBeEmpty();
        (await IdsAsync($"siteId={TestCompany.SouthSiteId}")).ShouldBeEmpty();

        async Task<List<Guid>> IdsAsync(string filter)
            => (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}&{filter}")).Items.ConvertAll(item => item.Id);
    }

    [Fact]
    public async Task Orders_without_a_due_time_come_last_and_are_not_dropped()
    {
        var word = await RegisterAsync(3);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var all = (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}&order=DueFirst")).Items;
        await CancelAsync(desk, all[0].Id);

        var first = await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}&order=DueFirst&maxResultCount=2");
        var second = await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}&order=DueFirst&maxResultCount=2&cursor={first.NextCursor}");

        first.TotalCount.ShouldBe(3);
        first.Items.Concat(second.Items).Select(item => item.Id).ShouldBe([all[1].Id, all[2].Id, all[0].Id]);
    }

    [Theory]
    [InlineData("張偉", "龍頭漏水", new[] { "张伟", "龙头", "張偉 龍頭", "zzz张伟" }, 3)]
    [InlineData("买买提·阿卜杜拉", "漏水", new[] { "买买提阿卜杜拉", "買買提・阿卜", "漏水 买买提" }, 3)]
    [InlineData("王𠮷", "漏水", new[] { "王𠮷", "𠮷" }, 2)]
    public async Task Words_are_found_in_either_script(string name, string description, string[] typed, int found)
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync(call => (call.ContactName, call.Description) = (name, $"{description} {word}"));

        var hits = 0;
        foreach (var text in typed)
        {
            var page = await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={Uri.EscapeDataString($"{text} {word}")}");
            hits += page.Items.Count(item => item.Id == order.Id && item.ContactName == name);
        }

        hits.ShouldBe(found);
    }

    [Fact]
    public async Task An_order_is_found_by_its_room_in_any_notation_and_by_the_end_of_its_number()
    {
        var unit = await _desk.UnitAsync("2-1-301");
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area) = (unit.Id, null, RepairArea.Indoor));

        foreach (var text in new[] { "2-1-301", "2栋1单元301", "2#1-301室", order.Number[^4..], order.Number.ToLowerInvariant() })
        {
            (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?maxResultCount=1000&text={Uri.EscapeDataString(text)}"))
                .Items.Select(item => item.Id).ShouldContain(order.Id, text);
        }
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2206-06-01T02:00:00Z")]
    public async Task A_year_that_nobody_meant_is_refused_wherever_a_time_is_sent(string time)
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var call = new
        {
            clientKey = Guid.NewGuid(), siteId = TestCompany.NorthSiteId, location = "北门岗亭", area = "Common", category = "Water", urgency = "Appointment",
            description = "漏水", contactName = "李梅", contactPhone = "13812345678", appointmentStart = "2026-06-01T01:00:00Z", appointmentEnd = time,
        };

        (await desk.PostAsJsonAsync(RepairDesk.Orders, call).ErrorAsync(HttpStatusCode.BadRequest)).ValidationErrors!.SelectMany(one => one.Members).ShouldContain("appointmentEnd");
        await desk.GetAsync($"{RepairDesk.Orders}/promise?siteId={TestCompany.NorthSiteId}&urgency=Appointment&appointmentStart=2026-06-01T01:00:00Z&appointmentEnd={time}")
            .ErrorAsync(HttpStatusCode.BadRequest);
        await desk.GetAsync($"{RepairDesk.Orders}?createdBefore={time}").ErrorAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_name_of_an_exported_file_carries_the_time_at_the_site()
    {
        var word = await RegisterAsync(1);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        foreach (var site in new[] { "", $"&siteId={TestCompany.NorthSiteId}" })
        {
            using var answer = await manager.GetAsync($"{RepairDesk.Orders}/export?text={word}&format=Csv{site}");
            var name = answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!;
            var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Asia/Shanghai");
            DateTime.ParseExact(name.Split('-', '.')[^2], "yyyyMMddHHmm", CultureInfo.InvariantCulture).ShouldBe(local, TimeSpan.FromMinutes(2));
        }
    }

    [Theory]
    [InlineData("100%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("' or 1=1 --")]
    public async Task Search_takes_what_was_typed_literally(string text)
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={Uri.EscapeDataString(text)}")).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cursor=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("maxResultCount=0", HttpStatusCode.BadRequest)]
    [InlineData("maxResultCount=100000", HttpStatusCode.BadRequest)]
    [InlineData("urgency=Whenever", HttpStatusCode.BadRequest)]
    [InlineData("siteId=x", HttpStatusCode.BadRequest)]
    public async Task A_list_that_cannot_be_is_refused(string query, HttpStatusCode status)
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        var error = await desk.GetAsync($"{RepairDesk.Orders}?{query}").ErrorAsync(status);

        if (query.StartsWith("cursor", StringComparison.Ordinal))
        {
            error.Code.ShouldBe(FoundationErrorCodes.BadCursor);
        }
    }

    [Theory]
    [InlineData("zh-Hans", "请填写“报修内容”。", "“电话”不是有效的电话号码。")]
    [InlineData("zh-Hant", "請填寫「報修內容」。", "「電話」不是有效的電話號碼。")]
    [InlineData("en", "Reported problem is required.", "Phone is not a phone number.")]
    public async Task A_refusal_names_the_field_as_the_reader_calls_it(string language, string missing, string noNumber)
    {
        // a language that was asked for stays with who asked: not with the client that others use
        using var desk = await fixture.CreateClientAsync(TestUsers.FrontDesk);

        var error = await desk.PostAsJsonAsync($"{RepairDesk.Orders}?culture={language}&ui-culture={language}", new { contactPhone = "12-ab" }).ErrorAsync(HttpStatusCode.BadRequest);

        error.ValidationErrors!.Select(one => one.Message).ShouldContain(missing);
        error.ValidationErrors!.Select(one => one.Message).ShouldContain(noNumber);
    }

    [Theory]
    [InlineData("+86 139 0000 9998", "13900009998")]
    [InlineData("013900001234", "13900001234")]
    [InlineData("(0571)87654321", "0571-87654321")]
    [InlineData("0571-87654321-801", "0571-87654321-801")]
    public async Task However_a_number_was_written_it_is_found_however_it_is_typed(string written, string shown)
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync(call => (call.Description, call.ContactPhone) = ($"渗水 {word}", written));

        foreach (var typed in new[] { written, shown })
        {
            (await desk.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/recent?maxResultCount=50&phone={Uri.EscapeDataString(typed)}"))
                .Select(one => one.Id).ShouldContain(order.Id);
            (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?maxResultCount=1000&text={Uri.EscapeDataString(typed)}")).Items
                .Select(one => one.Id).ShouldContain(order.Id);
        }

        var manager = await _desk.SignInAsync(TestUsers.Manager);
        (await manager.PostAsync<RevealedPhoneDto>($"{RepairDesk.Orders}/{order.Id}/reveal-contact-phone", new { })).Phone.ShouldBe(shown);
    }

    [Fact]
    public async Task The_board_shows_each_open_state_with_its_orders()
    {
        var word = await RegisterAsync(2);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var first = (await desk.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}")).Items[0];
        await _desk.DispatchAsync(desk, await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{first.Id}"));

        var board = await desk.GetAsync<RepairBoardDto>($"{RepairDesk.Orders}/board?text={word}");

        board.Columns.Select(column => column.State).ShouldBe(Enum.GetValues<RepairState>().Where(state => !RepairTransitions.Table.IsFinal(state)));
        board.Columns.Single(column => column.State == RepairState.Received).Count.ShouldBe(1);
        var dispatched = board.Columns.Single(column => column.State == RepairState.Dispatched);
        dispatched.Count.ShouldBe(1);
        dispatched.Cards.ShouldHaveSingleItem().Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task An_export_holds_exactly_what_the_filter_shows()
    {
        var word = await RegisterAsync(3);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var csv = await manager.GetStringAsync($"{RepairDesk.Orders}/export?text={word}&format=Csv");
        var lines = csv.Trim('\uFEFF', '\r', '\n').Split("\r\n");
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("单号,项目,受理时间,位置");
        lines[1].ShouldContain("北苑");
        lines[1].ShouldContain("给排水");
        lines[1].ShouldContain("138****5678");
        lines[1].ShouldNotContain("13812345678");
        (await manager.GetStringAsync($"{RepairDesk.Orders}/export?text={word}&format=Csv&inClear=true")).ShouldContain("13812345678");

        using var answer = await manager.GetAsync($"{RepairDesk.Orders}/export?text={word}&format=Xlsx");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await sheet.ReadToEndAsync()).Split("<row").Length.ShouldBe(5);
    }

    [Fact]
    public async Task An_export_holds_the_columns_that_were_chosen_in_their_order()
    {
        var word = await RegisterAsync(1);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var csv = await manager.GetStringAsync($"{RepairDesk.Orders}/export?text={word}&format=Csv&columns=description&columns=number&columns=dueAt");

        var lines = csv.Trim('\uFEFF', '\r', '\n').Split("\r\n");
        lines[0].ShouldBe("报修内容,单号,下一时限");
        lines[1].ShouldStartWith($"水管漏水 {word},");
        lines[1].Split(',').Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("columns=number&columns=secret", "secret")]
    [InlineData("columns=number&columns=Number", "Number")]
    public async Task A_column_that_the_list_has_not_or_that_is_asked_for_twice_is_refused(string query, string column)
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var error = await manager.GetAsync($"{RepairDesk.Orders}/export?format=Csv&{query}").ErrorAsync(HttpStatusCode.BadRequest);

        error.Code.ShouldBe(FoundationErrorCodes.BadExportColumn);
        error.Message.ShouldContain($"“{column}”");
    }

    [Fact]
    public async Task An_exported_file_is_named_after_the_list_and_the_time_at_the_site()
    {
        var word = await RegisterAsync(1);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var siteId = (await manager.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={word}")).Items[0].SiteId;

        var before = DateTime.UtcNow;
        using var answer = await manager.GetAsync($"{RepairDesk.Orders}/export?siteId={siteId}&text={word}&format=Csv");
        var after = DateTime.UtcNow;

        var name = answer.Content.Headers.ContentDisposition!.FileNameStar!;
        name.ShouldStartWith("报修单-");
        var time = DateTime.ParseExact(Path.GetFileNameWithoutExtension(name)["报修单-".Length..], "yyyyMMddHHmm", CultureInfo.InvariantCulture);
        // The host's clock is this machine's: the name says a minute of the call, as the clock on the site's wall shows it.
        time.AddHours(-8).ShouldBeInRange(before.AddTicks(-(before.Ticks % TimeSpan.TicksPerMinute)), after);
    }

    [Fact]
    public async Task Who_may_not_export_gets_nothing()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);

        await desk.GetAsync($"{RepairDesk.Orders}/export?format=Csv").ErrorAsync(HttpStatusCode.Forbidden);
    }

    /// <summary>Registers orders that share a word of their own.</summary>
    private async Task<string> RegisterAsync(int count)
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        for (var number = 0; number < count; number++)
        {
            await _desk.RegisterAsync(call => call.Description = $"水管漏水 {word}");
        }

        return word;
    }

    private static async Task CancelAsync(HttpClient desk, Guid id)
    {
        var order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{id}");
        await RepairDesk.StepAsync(desk, order, "cancel", new CaseReasonDto { Reason = "重复报修", ConcurrencyStamp = order.ConcurrencyStamp });
    }
}
