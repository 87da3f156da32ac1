using System.Net;
using System.Net.Http.Json;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Testing;

namespace PropertySuite.__Module__;

[Collection(ServiceHostCollection.Name)]
public class __Case__HostTests(ServiceHostFixture host)
{
    private const string Address = "/api/__module__/__case_kebab__";

    [Fact]
    public async Task What_the_desk_registers_stands_in_the_list_and_is_closed()
    {
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        var manager = await host.SignInAsync(TestUsers.Manager);
        var input = Input();

        var registered = await desk.PostAsync<__Case__Dto>(Address, input);
        (await desk.PostAsync<__Case__Dto>(Address, input)).Id.ShouldBe(registered.Id, "the same key again");

        var page = await desk.GetAsync<PageDto<__Case__ListItemDto>>($"{Address}?text={registered.Number}&openOnly=true");
        page.Items.Single().ContactPhone.ShouldBe("138****5678");

        var closed = await manager.PostAsync<__Case__Dto>($"{Address}/{registered.Id}/close", new { registered.ConcurrencyStamp });
        closed.State.ShouldBe(__Case__State.Closed);
        closed.AvailableActions.ShouldBeEmpty();
        (await desk.GetAsync<PageDto<__Case__ListItemDto>>($"{Address}?text={registered.Number}&openOnly=true")).Items.ShouldBeEmpty();

        await manager.PostAsJsonAsync($"{Address}/{registered.Id}/close", new { registered.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_it_is_refused()
    {
        var technician = await host.SignInAsync(TestUsers.Technician);

        await technician.GetAsync(Address).ErrorAsync(HttpStatusCode.Forbidden);
        await technician.PostAsJsonAsync(Address, Input()).ErrorAsync(HttpStatusCode.Forbidden);
    }

    private static Create__Case__Dto Input() => new()
    {
        ClientKey = Guid.CreateVersion7(),
        SiteId = TestCompany.NorthSiteId,
        Description = "大堂门口",
        ContactName = "李梅",
        ContactPhone = "138 1234-5678",
    };
}
