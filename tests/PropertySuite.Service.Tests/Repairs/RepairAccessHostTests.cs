using System.Net;
using System.Net.Http.Json;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

[Collection(ServiceHostCollection.Name)]
public class RepairAccessHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_technician_sees_only_the_orders_that_they_were_sent_to()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var other = await _desk.SignInAsync(TestUsers.SecondTechnician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());

        (await technician.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).ShouldContain(mine => mine.Id == order.Id);
        (await other.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).ShouldNotContain(mine => mine.Id == order.Id);
        (await technician.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={order.Number}")).Items.ShouldHaveSingleItem();
        (await other.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={order.Number}")).Items.ShouldBeEmpty();
        await other.GetAsync($"{RepairDesk.Orders}/{order.Id}").ErrorAsync(HttpStatusCode.NotFound);
        await other.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/accept", new CaseActionDto { ConcurrencyStamp = order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_order_that_was_given_to_another_leaves_the_first_technicians_list()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());

        order = await _desk.DispatchAsync(desk, order, "孙大勇");

        order.Technicians.ShouldHaveSingleItem().Name.ShouldBe("孙大勇");
        (await technician.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).ShouldNotContain(mine => mine.Id == order.Id);
    }

    [Fact]
    public async Task What_only_waits_for_a_callback_is_no_work_for_its_technician()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.FinishAsync(await _desk.DispatchAsync(desk, await _desk.RegisterAsync()));
        (await technician.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).ShouldContain(mine => mine.Id == order.Id);

        await _desk.SignAsync(order);

        (await technician.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).ShouldNotContain(mine => mine.Id == order.Id);
    }

    [Fact]
    public async Task Only_technicians_of_the_site_can_be_sent()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();

        var technicians = await desk.GetAsync<List<TechnicianDto>>($"{RepairDesk.Orders}/technicians/{TestCompany.NorthSiteId}");
        technicians.Select(technician => technician.Name).ShouldBe(["赵国强", "孙大勇"], ignoreOrder: true);
        var error = await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/dispatch", new DispatchRepairOrderDto
        {
            TechnicianIds = [Guid.CreateVersion7()],
            ConcurrencyStamp = order.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.BadRequest);

        error.Code.ShouldBe(RepairsErrorCodes.NotATechnicianOfTheSite);
    }

    [Fact]
    public async Task Who_is_responsible_for_the_place_is_offered_first_then_who_has_the_skill()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        var unit = await _desk.UnitAsync("2-2-302");
        var order = await _desk.RegisterAsync(call => (call.UnitId, call.Location) = (unit.Id, null));
        var technicians = (await OfferAsync()).ToDictionary(technician => technician.Name, technician => technician.UserId);

        await AssignAsync("赵国强", (await _desk.UnitAsync("1-1-101")).BuildingId, "water");
        (await OfferAsync()).Select(technician => (technician.Name, technician.ServesThePlace, technician.HasTheSkill))
            .ShouldBe([("赵国强", false, true), ("孙大勇", false, false)]);
        await AssignAsync("孙大勇", unit.BuildingId, "electricity");
        (await OfferAsync()).Select(technician => (technician.Name, technician.ServesThePlace, technician.HasTheSkill))
            .ShouldBe([("孙大勇", true, false), ("赵国强", false, true)]);
        await (await _desk.SignInAsync(TestUsers.SouthManager)).GetAsync($"{RepairDesk.Orders}/technicians-for/{order.Id}").ErrorAsync(HttpStatusCode.NotFound);

        Task<List<TechnicianDto>> OfferAsync() => desk.GetAsync<List<TechnicianDto>>($"{RepairDesk.Orders}/technicians-for/{order.Id}");
        Task<ResponsibilityDto> AssignAsync(string name, Guid buildingId, string skill) => admin.PostAsync<ResponsibilityDto>(
            "/api/sites/responsibility",
            new { siteId = TestCompany.NorthSiteId, userId = technicians[name], duty = "Technician", buildingId, skills = new[] { skill } });
    }

    [Theory]
    [InlineData(TestUsers.SouthManager)]
    [InlineData(TestUsers.OtherCompanyManager)]
    public async Task People_of_another_site_or_company_find_nothing(string stranger)
    {
        var order = await _desk.RegisterAsync();
        var client = await _desk.SignInAsync(stranger);

        (await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?text={order.Number}")).Items.ShouldBeEmpty();
        (await client.GetAsync<RepairBoardDto>($"{RepairDesk.Orders}/board?text={order.Number}")).Columns.ShouldAllBe(column => column.Count == 0);
        (await client.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/recent?phone=13812345678")).ShouldNotContain(found => found.Id == order.Id);
        await client.GetAsync($"{RepairDesk.Orders}/{order.Id}").ErrorAsync(HttpStatusCode.NotFound);
        await client.PostAsJsonAsync(
                $"{RepairDesk.Orders}/{order.Id}/cancel", new CaseReasonDto { Reason = "x", ConcurrencyStamp = order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.NotFound);
        await client.PostAsJsonAsync(RepairDesk.Orders, RepairDesk.Call(null)).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Without_the_permission_nothing_is_done()
    {
        var order = await _desk.RegisterAsync();
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);

        await technician.PostAsJsonAsync(RepairDesk.Orders, RepairDesk.Call(null)).ErrorAsync(HttpStatusCode.Forbidden);
        await headquarters.PostAsJsonAsync(
                $"{RepairDesk.Orders}/{order.Id}/cancel", new CaseReasonDto { Reason = "x", ConcurrencyStamp = order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.Forbidden);
        (await headquarters.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).AvailableActions.ShouldBeEmpty();
        using var anonymous = fixture.CreateClient();
        (await anonymous.GetAsync(RepairDesk.Orders)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_desk_without_the_right_to_act_for_technicians_cannot_finish_their_work()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());

        await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/accept", new CaseActionDto { ConcurrencyStamp = order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.Forbidden);
        (await RepairDesk.StepAsync(manager, order, "accept")).State.ShouldBe(RepairState.Accepted);
    }
}
