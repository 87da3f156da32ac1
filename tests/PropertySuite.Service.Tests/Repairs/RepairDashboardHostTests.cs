using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Repairs;

/// <summary>What the home page says of repairs is what the lists say, for the same people.</summary>
[Collection(ServiceHostCollection.Name)]
public class RepairDashboardHostTests(ServiceHostFixture fixture) : IAsyncLifetime
{
    private const string Dashboard = "/api/repairs/repair-dashboard";
    private const string Zone = SiteConsts.DefaultTimeZoneId;
    private readonly RepairDesk _desk = new(fixture);

    private static readonly TimeSpan LongestTest = TimeSpan.FromSeconds(30);

    private static SiteDay Today => SiteDay.At(DateTime.UtcNow, Zone);

    /// <summary>Today is the same day until a test ends.</summary>
    public async Task InitializeAsync()
    {
        if (Today.End - DateTime.UtcNow is var left && left < LongestTest)
        {
            await Task.Delay(left + TimeSpan.FromSeconds(1));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(TestUsers.Manager, true)]
    [InlineData(TestUsers.Manager, false)]
    [InlineData(TestUsers.Headquarters, false)]
    [InlineData(TestUsers.SouthManager, false)]
    public async Task Each_figure_is_the_count_of_the_list_behind_it(string user, bool ofOneSite)
    {
        await SetAsync(await _desk.RegisterAsync(), set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddHours(-2)));
        await SetAsync(await _desk.RegisterAsync(), set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddMinutes(20)));
        await SetAsync(await _desk.RegisterAsync(), set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddMinutes(40)));
        var client = await _desk.SignInAsync(user);
        var site = ofOneSite ? $"&siteId={TestCompany.NorthSiteId}" : "";

        // Orders of other tests become late meanwhile: what is compared was the same before the lists were counted and afterwards.
        (int Late, int DueSoon, int, int, int) figures, counted, again;
        do
        {
            figures = await FiguresAsync();
            counted = (
                await CountAsync(client, $"overdueOnly=true{site}"),
                await CountAsync(client, $"dueSoonOnly=true{site}"),
                await CountAsync(client, $"dueSoonOnly=true&states=Received&states=Rework{site}"),
                await CountAsync(client, $"states=Received&states=Rework{site}"),
                await CountAsync(client, $"states=Received&states=Rework&overdueOnly=true{site}"));
            again = await FiguresAsync();
        }
        while (again != figures);

        figures.ShouldBe(counted);
        if (user != TestUsers.SouthManager)
        {
            Math.Min(figures.Late, figures.DueSoon).ShouldBeGreaterThan(0);
        }

        async Task<(int, int, int, int, int)> FiguresAsync()
        {
            var read = await client.GetAsync<RepairFiguresDto>($"{Dashboard}/figures?{site}");
            return (read.LateCount, read.DueSoonCount, read.DueSoonUnassignedCount, read.UnassignedCount, read.UnassignedLateCount);
        }
    }

    [Fact]
    public async Task What_is_due_soon_is_neither_late_nor_due_later()
    {
        var (late, soon, later) = (await _desk.RegisterAsync(), await _desk.RegisterAsync(), await _desk.RegisterAsync());
        await SetAsync(late, set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddMinutes(-1)));
        await SetAsync(soon, set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddMinutes(15)));
        await SetAsync(later, set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddMinutes(45)));
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var ids = (await manager.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?dueSoonOnly=true&maxResultCount=1000")).Items.ConvertAll(order => order.Id);

        ids.ShouldContain(soon.Id);
        ids.ShouldNotContain(late.Id);
        ids.ShouldNotContain(later.Id);
    }

    [Fact]
    public async Task Another_site_and_another_company_are_not_counted_even_by_the_id_of_the_site()
    {
        var (south, other) = (await _desk.SignInAsync(TestUsers.SouthManager), await _desk.SignInAsync(TestUsers.OtherCompanyManager));
        var (order, before) = await RegisterBetweenAsync();

        // An order of their own may have become late between the two looks, but not each time.
        for (var tries = 1; tries < 3 && (await FiguresAsync(south, ""), await FiguresAsync(other, "")) != before; tries++)
        {
            (order, before) = await RegisterBetweenAsync();
        }

        (await FiguresAsync(south, ""), await FiguresAsync(other, "")).ShouldBe(before);
        foreach (var client in new[] { south, other })
        {
            var site = $"siteId={TestCompany.NorthSiteId}";
            (await FiguresAsync(client, site)).ShouldBe((0, 0, 0));
            (await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{Dashboard}/appointments?{site}")).TotalCount.ShouldBe(0);
            (await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{Dashboard}/appointments")).Items.ShouldNotContain(one => one.Id == order.Id);
            (await client.GetAsync<RepairWeekDto>($"{Dashboard}/week?{site}")).Days.Sum(day => day.Received + day.Finished).ShouldBe(0);
        }

        async Task<(RepairOrderDto Order, ((int, int, int), (int, int, int)) Before)> RegisterBetweenAsync()
        {
            var figures = (await FiguresAsync(south, ""), await FiguresAsync(other, ""));
            var registered = await _desk.RegisterAsync();
            await SetAsync(registered, set => set
                .SetProperty(one => one.DueAt, DateTime.UtcNow.AddHours(-1)).SetProperty(one => one.AppointmentStart, Today.Start).SetProperty(one => one.FinishedAt, DateTime.UtcNow));
            return (registered, figures);
        }

        static async Task<(int, int, int)> FiguresAsync(HttpClient client, string site)
        {
            var figures = await client.GetAsync<RepairFiguresDto>($"{Dashboard}/figures?{site}");
            return (figures.LateCount, figures.DueSoonCount, figures.UnassignedCount);
        }
    }

    [Fact]
    public async Task Appointments_of_today_are_those_of_the_sites_day_by_time()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var (first, last) = (await WithAppointmentAsync(Today.Start), await WithAppointmentAsync(Today.End.AddMinutes(-1)));
        var (yesterday, tomorrow) = (await WithAppointmentAsync(Today.Start.AddMinutes(-1)), await WithAppointmentAsync(Today.End));

        var page = await manager.GetAsync<PageDto<RepairOrderListItemDto>>($"{Dashboard}/appointments?siteId={TestCompany.NorthSiteId}");

        var ids = page.Items.ConvertAll(order => order.Id);
        ids.ShouldContain(first);
        ids.ShouldContain(last);
        ids.ShouldNotContain(yesterday);
        ids.ShouldNotContain(tomorrow);
        page.Items.Select(order => order.AppointmentStart).ShouldBe(page.Items.Select(order => order.AppointmentStart).Order());
        page.TotalCount.ShouldBe(await CountAsync(
            manager, $"siteId={TestCompany.NorthSiteId}&appointmentFrom={Today.Start:O}&appointmentBefore={Today.End:O}"));
    }

    [Fact]
    public async Task A_technician_sees_the_own_appointments_and_no_figures_of_others()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var (own, others) = (await _desk.DispatchAsync(desk, await _desk.RegisterAsync()), await _desk.DispatchAsync(desk, await _desk.RegisterAsync(), "孙大勇"));
        await SetAsync(own, set => set.SetProperty(order => order.AppointmentStart, Today.Start.AddHours(10)));
        await SetAsync(others, set => set.SetProperty(order => order.AppointmentStart, Today.Start.AddHours(10)));
        var technician = await _desk.SignInAsync(TestUsers.Technician);

        var ids = (await technician.GetAsync<PageDto<RepairOrderListItemDto>>($"{Dashboard}/appointments")).Items.ConvertAll(order => order.Id);

        ids.ShouldContain(own.Id);
        ids.ShouldNotContain(others.Id);
        await technician.GetAsync($"{Dashboard}/figures").ErrorAsync(HttpStatusCode.Forbidden);
        await technician.GetAsync($"{Dashboard}/week").ErrorAsync(HttpStatusCode.Forbidden);
        await technician.GetAsync($"{Dashboard}/load/{TestCompany.NorthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Each_day_of_the_week_is_the_count_of_its_list()
    {
        // half past midnight is yesterday in UTC, and a minute before it another day at the site
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var site = $"siteId={TestCompany.NorthSiteId}";
        var before = (await manager.GetAsync<RepairWeekDto>($"{Dashboard}/week?{site}")).Days;
        await PutAsync(Today.Start.AddMinutes(30), Today.Start.AddMinutes(40));
        await PutAsync(Today.Start.AddMinutes(-1), Today.Start.AddDays(-7));

        var days = (await manager.GetAsync<RepairWeekDto>($"{Dashboard}/week?{site}")).Days;

        days.Select(day => day.Day).ShouldBe(Enumerable.Range(-6, 7).Select(Today.Date.AddDays));
        (days[^1].Received - before[^1].Received, days[^1].Finished - before[^1].Finished, days[^1].FinishedWeekBefore - before[^1].FinishedWeekBefore).ShouldBe((1, 1, 1));
        (days[^2].Received - before[^2].Received).ShouldBe(1);
        foreach (var day in days)
        {
            var (here, before7) = (SiteDay.On(day.Day, Zone), SiteDay.On(day.Day.AddDays(-7), Zone));
            day.Received.ShouldBe(await CountAsync(manager, $"{site}&createdFrom={here.Start:O}&createdBefore={here.End:O}"));
            day.Finished.ShouldBe(await CountAsync(manager, $"{site}&finishedFrom={here.Start:O}&finishedBefore={here.End:O}"));
            day.FinishedWeekBefore.ShouldBe(await CountAsync(manager, $"{site}&finishedFrom={before7.Start:O}&finishedBefore={before7.End:O}"));
        }

        async Task PutAsync(DateTime received, DateTime finished) => await SetAsync(
            await _desk.RegisterAsync(), set => set.SetProperty(order => order.CreationTime, received).SetProperty(order => order.FinishedAt, finished));
    }

    [Fact]
    public async Task With_all_sites_each_has_its_own_day()
    {
        const string Away = "Pacific/Kiritimati";
        var south = await _desk.SignInAsync(TestUsers.SouthManager);
        var call = RepairDesk.Call(null);
        call.SiteId = TestCompany.SouthSiteId;
        var order = await south.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);
        var there = SiteDay.At(DateTime.UtcNow, Away);
        var moment = there.Start < Today.Start ? there.Start : there.End.AddMinutes(-1); // today there, and not in Shanghai
        await SetAsync(order, set => set.SetProperty(one => one.AppointmentStart, moment));
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        await ToZoneAsync(Away);
        try
        {
            (await headquarters.GetAsync<PageDto<RepairOrderListItemDto>>($"{Dashboard}/appointments")).Items.ShouldContain(one => one.Id == order.Id);
            (await headquarters.GetAsync<RepairWeekDto>($"{Dashboard}/week")).Days[^1].Day.ShouldBe(there.Date > Today.Date ? there.Date : Today.Date);
        }
        finally
        {
            await ToZoneAsync(Zone);
        }

        Task ToZoneAsync(string zone) => fixture.WithUnitOfWorkAsync(async services =>
            await (await services.GetRequiredService<IRepository<Site, Guid>>().GetQueryableAsync())
                .Where(site => site.Id == TestCompany.SouthSiteId).ExecuteUpdateAsync(set => set.SetProperty(site => site.TimeZoneId, zone)));
    }

    [Fact]
    public async Task The_load_of_a_technician_is_what_is_promised_against_the_time_on_duty()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var staff = await manager.GetAsync<ListResultDto<SiteStaffDto>>($"/api/sites/duty-shift/staff/{TestCompany.NorthSiteId}");
        var who = staff.Items.Single(person => person.Name == "孙大勇").UserId;
        var before = await LoadAsync();
        var post = await manager.PostAsync<DutyPostDto>("/api/sites/duty-post", new { siteId = TestCompany.NorthSiteId, name = "白班维修", role = StandardRoles.Technician });
        var shift = await manager.PostAsync<DutyShiftDto>("/api/sites/duty-shift", new
        {
            siteId = TestCompany.NorthSiteId, postId = post.Id, userId = who, from = Today.Start.AddHours(-4), to = Today.Start.AddHours(8),
        });
        var order = await _desk.DispatchAsync(manager, await _desk.RegisterAsync(), "孙大勇");
        await SetAsync(order, set => set.SetProperty(one => one.PromisedFinishAt, Today.End.AddMinutes(-1)));

        var load = await LoadAsync();

        (load.OpenOrders - before.OpenOrders, load.PromisedMinutes - before.PromisedMinutes, load.CapacityMinutes).ShouldBe((1, 60, (int?)(8 * 60)));
        load.Load.ShouldBe(TechnicianLoads.WordFor(load.PromisedMinutes, 8 * 60));
        string[] inHand = ["Dispatched", "Accepted", "Arrived", "AwaitingQuoteApproval", "AwaitingQuoteConfirmation", "Working", "Suspended", "Rework"];
        load.OpenOrders.ShouldBe(await CountAsync(manager, $"technicianId={who}&{string.Join('&', inHand.Select(state => $"states={state}"))}"));
        await manager.GetAsync($"{Dashboard}/load/{TestCompany.SouthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
        (await manager.DeleteAsync($"/api/sites/duty-shift/{shift.Id}")).Dispose();

        async Task<TechnicianLoadDto> LoadAsync()
            => (await manager.GetAsync<ListResultDto<TechnicianLoadDto>>($"{Dashboard}/load/{TestCompany.NorthSiteId}")).Items.Single(one => one.UserId == who);
    }

    private static async Task<int> CountAsync(HttpClient client, string filter)
        => (int)(await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?maxResultCount=1&{filter}")).TotalCount;

    private async Task<Guid> WithAppointmentAsync(DateTime start)
    {
        var order = await _desk.RegisterAsync();
        await SetAsync(order, set => set.SetProperty(one => one.AppointmentStart, start).SetProperty(one => one.AppointmentEnd, start.AddHours(1)));
        return order.Id;
    }

    /// <summary>Puts an order where the test wants it in time; no rule of the order is asked.</summary>
    private Task SetAsync(RepairOrderDto order, Action<UpdateSettersBuilder<RepairOrder>> set) => fixture.WithUnitOfWorkAsync(async services =>
        await (await services.GetRequiredService<IRepairOrderRepository>().GetQueryableAsync()).Where(one => one.Id == order.Id).ExecuteUpdateAsync(set));
}
