using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>A company shapes its lists of words; what old records mean stays readable.</summary>
public class DictionaryHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Dictionaries = "/api/sites/dictionary";
    private const string Reasons = "repairs.cancel-reason";

    [Fact]
    public async Task A_dictionary_begins_with_the_items_of_its_module_in_the_callers_language()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var english = await host.CreateClientAsync(TestUsers.FrontDesk, "en");

        (await ItemsAsync(desk, "complaint-subject")).Items[0].Text.ShouldBe("设备设施");
        (await ItemsAsync(english, "complaint-subject")).Items[0].Text.ShouldBe("Facilities");
    }

    [Fact]
    public async Task An_added_item_is_offered_and_one_switched_off_is_not_but_keeps_its_text()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var added = await admin.PostAsJsonAsync(
            $"{Dictionaries}/{Reasons}/item", new CreateDictionaryItemDto { Value = "moved-out", ZhHans = "业主已搬离" }).ReadAsync<DictionaryItemsDto>();
        added.Items[^1].Text.ShouldBe("业主已搬离");

        await admin.PutAsJsonAsync(
            $"{Dictionaries}/{Reasons}/item",
            new UpdateDictionaryItemDto { Value = "wrong-call", IsActive = false, ConcurrencyStamp = added.ConcurrencyStamp }).ReadAsync<DictionaryItemsDto>();

        var offered = (await ItemsAsync(await host.CreateClientAsync(TestUsers.FrontDesk), Reasons)).Items.ConvertAll(item => item.Value);
        offered.ShouldContain("moved-out");
        offered.ShouldNotContain("wrong-call");
        var text = await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IDictionaryIntegrationService>().GetTextAsync(Reasons, "wrong-call"));
        text.ShouldNotBe("wrong-call");
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        const string code = "repairs.refuse-reason";
        var before = await admin.PutAsJsonAsync(
            $"{Dictionaries}/{code}/item", new UpdateDictionaryItemDto { Value = "busy", ZhHans = "忙", ConcurrencyStamp = "" }).ReadAsync<DictionaryItemsDto>();
        await admin.PutAsJsonAsync(
            $"{Dictionaries}/{code}/item",
            new UpdateDictionaryItemDto { Value = "busy", ZhHans = "正忙", ConcurrencyStamp = before.ConcurrencyStamp }).ReadAsync<DictionaryItemsDto>();

        await admin.PutAsJsonAsync(
            $"{Dictionaries}/{code}/item",
            new UpdateDictionaryItemDto { Value = "busy", ZhHans = "很忙", ConcurrencyStamp = before.ConcurrencyStamp }).ShouldFailAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_first_changes_of_many_at_once_make_one_version()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        const string code = "repairs.suspension-remark";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => admin.PostAsJsonAsync(
            $"{Dictionaries}/{code}/item", new CreateDictionaryItemDto { Value = $"own-{number}", ZhHans = $"自定义{number}" })));

        answers.Select(answer => answer.StatusCode).ShouldAllBe(status => status == HttpStatusCode.OK || status == HttpStatusCode.Conflict);
        var stored = answers.Count(answer => answer.IsSuccessStatusCode);
        (await ItemsAsync(admin, code)).Items.Count(item => !item.IsBuiltIn).ShouldBe(stored);
        stored.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_order_is_the_companys_and_names_each_item_once()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        const string code = "repairs.reject-work-reason";
        var seen = await ItemsAsync(admin, code);
        var values = seen.Items.ConvertAll(item => item.Value);
        values.Reverse();

        var ordered = await admin.PutAsJsonAsync($"{Dictionaries}/{code}/order", new UpdateDictionaryOrderDto { Values = values, ConcurrencyStamp = seen.ConcurrencyStamp }).ReadAsync<DictionaryItemsDto>();

        ordered.Items.ConvertAll(item => item.Value).ShouldBe(values);
        await admin.PutAsJsonAsync($"{Dictionaries}/{code}/order", new { values }).ShouldFailAsync(HttpStatusCode.BadRequest);
        await admin.PutAsJsonAsync($"{Dictionaries}/{code}/order", new UpdateDictionaryOrderDto { Values = [.. values.Skip(1)], ConcurrencyStamp = ordered.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.DictionaryOrderIncomplete);
        await admin.PutAsJsonAsync($"{Dictionaries}/{code}/order", new { values = new string?[] { null }, ordered.ConcurrencyStamp }).ShouldFailAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_one_company_makes_of_a_dictionary_is_not_seen_by_another()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        await admin.PostAsJsonAsync(
            $"{Dictionaries}/complaint-subject/item", new CreateDictionaryItemDto { Value = "ours", ZhHans = "本公司专用" }).ReadAsync<DictionaryItemsDto>();

        var other = await ItemsAsync(await host.CreateClientAsync(TestUsers.OtherCompanyManager), "complaint-subject");

        other.Items.ShouldAllBe(item => item.IsBuiltIn);
    }

    [Fact]
    public async Task Only_those_who_may_shape_a_dictionary()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var item = new CreateDictionaryItemDto { Value = "x", ZhHans = "x" };

        await desk.PostAsJsonAsync($"{Dictionaries}/{Reasons}/item", item).ShouldFailAsync(HttpStatusCode.Forbidden);
        await admin.GetAsync($"{Dictionaries}/no-such/items").ShouldFailAsync(HttpStatusCode.NotFound);
        await admin.PostAsJsonAsync($"{Dictionaries}/no-such/item", item).ShouldFailAsync(HttpStatusCode.NotFound);
        await admin.PostAsJsonAsync($"{Dictionaries}/{Reasons}/item", new CreateDictionaryItemDto { Value = "y" }).ShouldFailAsync(HttpStatusCode.BadRequest);
        await admin.PostAsJsonAsync($"{Dictionaries}/{Reasons}/item", new CreateDictionaryItemDto { Value = "duplicate", ZhHans = "x" })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.DictionaryValueTaken);
    }

    private static Task<DictionaryItemsDto> ItemsAsync(HttpClient client, string code) =>
        client.GetAsync($"{Dictionaries}/{code}/items").ReadAsync<DictionaryItemsDto>();
}
