using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Uow;

namespace PropertySuite.UnitBoard;

/// <summary>What the board counts is what the lists hold, whatever the estate looks like.</summary>
public sealed class UnitBoardHostTests : IAsyncLifetime
{
    private const string Board = "/api/sites/unit-board";
    private const string Units = "/api/sites/unit";
    private readonly ServiceHostFixture _host = new();
    private readonly Random _random;
    private readonly string _seed;

    public UnitBoardHostTests()
    {
        var seed = Random.Shared.Next();
        _random = new Random(seed);
        _seed = $"seed {seed}";
    }

    private RepairDesk Desk => new(_host);

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task Counts_of_every_layer_equal_the_lists_behind_them()
    {
        await ScatterUsesAsync();
        await ScatterRepairsAsync(40);
        await ScatterCallbacksAsync(40);
        var manager = await _host.SignInAsync(TestUsers.Manager);

        var buildings = await BuildingsAsync(manager);
        buildings.Select(building => building.Code).ShouldBe(["1", "2"]);
        foreach (var building in buildings)
        {
            var board = await BoardAsync(manager, building.Id);
            board.Layers.Select(layer => layer.Key).ShouldBe(["sites.occupancy", "sites.kind", "repairs.open", "followUps.pending"]);
            CellsOf(board).Count.ShouldBe(building.UnitCount, _seed);
            foreach (var figure in board.Layers.SelectMany(layer => layer.Legend))
            {
                var (rows, units) = await ListAsync(manager, building.Id, figure);
                ((long)figure.Count).ShouldBe(rows, $"{figure.Layer} {figure.Entry}, {_seed}");
                figure.UnitCount.ShouldBe(units.Count, $"{figure.Layer} {figure.Entry}, {_seed}");
                CellsOf(board).Where(cell => cell.Values.Any(value => value.Layer == figure.Layer && value.Entry == figure.Entry)).Select(cell => cell.Id)
                    .ShouldBe(units, ignoreOrder: true, $"{figure.Layer} {figure.Entry}, {_seed}");
            }

            var marks = board.Layers.Where(layer => layer.Kind == UnitBoardLayerKind.Mark).SelectMany(layer => layer.Legend).Where(figure => figure.Count > 0);
            building.Figures.Select(Counted).ShouldBe(marks.Select(Counted), _seed);
        }
    }

    [Fact]
    public async Task Whoever_may_not_see_all_cases_gets_no_layer_of_them()
    {
        await ScatterRepairsAsync(3);
        await ScatterCallbacksAsync(3);
        var admin = await _host.SignInAsync(TestUsers.SiteAdmin);

        foreach (var building in await BuildingsAsync(admin))
        {
            building.Figures.ShouldBeEmpty();
            var board = await BoardAsync(admin, building.Id);
            board.Layers.Select(layer => layer.Key).ShouldBe(["sites.occupancy", "sites.kind"]);
            CellsOf(board).SelectMany(cell => cell.Values).ShouldAllBe(value => value.Layer.StartsWith("sites.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_building_of_another_site_is_not_found()
    {
        var south = await BuildingsAsync(await _host.SignInAsync(TestUsers.SouthManager), TestCompany.SouthSiteId);
        var manager = await _host.SignInAsync(TestUsers.Manager);

        south.ShouldNotBeEmpty();
        await manager.GetAsync($"{Board}?buildingId={south[0].Id}").ErrorAsync(HttpStatusCode.NotFound);
        await manager.GetAsync($"{Board}?buildingId={Guid.NewGuid()}").ErrorAsync(HttpStatusCode.NotFound);
        (await BuildingsAsync(manager, TestCompany.SouthSiteId)).ShouldBeEmpty();
        (await manager.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?buildingId={south[0].Id}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_that_is_one_no_longer_is_not_on_the_board()
    {
        var unit = await Desk.UnitAsync("2-1-301");
        await Desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area) = (unit.Id, null, RepairArea.Indoor));
        await _host.WithUnitOfWorkAsync(async services => await (await services.GetRequiredService<IUnitRepository>().GetQueryableAsync())
            .Where(one => one.Id == unit.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.RetiredOn, new DateOnly(2026, 1, 31))));
        var manager = await _host.SignInAsync(TestUsers.Manager);

        var building = (await BuildingsAsync(manager)).Single(one => one.Id == unit.BuildingId);
        var board = await BoardAsync(manager, unit.BuildingId);

        (building.UnitCount, building.Figures.Count, board.UnitCount).ShouldBe((19, 0, 19));
        CellsOf(board).Select(cell => cell.Id).ShouldNotContain(unit.Id);
        board.Rows.Select(row => row.Floor).ShouldBe(["5", "4", "3", "2", "1"]);
        var (rows, _) = await ListAsync(manager, unit.BuildingId, board.Layers.Single(layer => layer.Key == "repairs.open").Legend[0]);
        rows.ShouldBe(0);
    }

    [Fact]
    public async Task A_board_takes_as_many_statements_for_720_units_as_for_20()
    {
        var rooms = from floor in Enumerable.Range(1, 60) from door in Enumerable.Range(1, 12) select $"60-{(door + 5) / 6}-{floor}{door:00}";
        await _host.WithUnitOfWorkAsync(services => services.GetRequiredService<IUnitIntegrationService>()
            .EnsureAsync(TestCompany.NorthSiteId, [.. rooms.Select(code => new EnsureUnitDto { Code = code })]));
        await ScatterRepairsAsync(30);
        await ScatterCallbacksAsync(30);
        var manager = await _host.SignInAsync(TestUsers.Manager);
        var buildings = await BuildingsAsync(manager);
        using var traffic = new SqlTraffic();

        var strip = await CommandsAsync($"{Board}/buildings?siteId={TestCompany.NorthSiteId}");
        var (small, large) = (await CommandsAsync(AddressOf("1")), await CommandsAsync(AddressOf("60")));

        buildings.Single(building => building.Code == "60").UnitCount.ShouldBe(720);
        large.Count.ShouldBe(small.Count, string.Join("\n--\n", large));
        large.Count.ShouldBe(4, string.Join("\n--\n", large)); // the building, its units, the open orders, the pending callbacks
        strip.Count.ShouldBe(5, string.Join("\n--\n", strip)); // the buildings, their units, the open orders and pending callbacks of the site, where their units are

        string AddressOf(string code) => $"{Board}?buildingId={buildings.Single(building => building.Code == code).Id}";

        async Task<IReadOnlyList<string>> CommandsAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var trace = traffic.Follow(request);
            using var answer = await manager.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return [.. traffic.CommandsOf(trace).Where(command => !command.Contains("memberships"))]; // which sites the caller sees: not of the board
        }
    }

    private static (string, string, int, int) Counted(UnitBoardFigureDto figure) => (figure.Layer, figure.Entry, figure.UnitCount, figure.Count);

    private static List<UnitBoardCellDto> CellsOf(UnitBoardDto board) => [.. board.Rows.SelectMany(row => row.Cells)];

    private static Task<UnitBoardDto> BoardAsync(HttpClient client, Guid buildingId) => client.GetAsync<UnitBoardDto>($"{Board}?buildingId={buildingId}");

    private static async Task<IReadOnlyList<UnitBoardBuildingDto>> BuildingsAsync(HttpClient client, Guid? siteId = null) =>
        (await client.GetAsync<ListResultDto<UnitBoardBuildingDto>>($"{Board}/buildings?siteId={siteId ?? TestCompany.NorthSiteId}")).Items;

    /// <summary>The list that an entry of a legend leads to: how many rows it says it has, and which units they are about.</summary>
    private static async Task<(long Rows, List<Guid> Units)> ListAsync(HttpClient client, Guid buildingId, UnitBoardFigureDto figure)
    {
        var narrowed = $"?buildingId={buildingId}&maxResultCount=1000&";
        if (figure.Layer == "repairs.open")
        {
            var orders = await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}{narrowed}openOnly=true&overdueOnly={figure.Entry == "late"}");
            return (orders.TotalCount, [.. orders.Items.Select(order => order.UnitId!.Value).Distinct()]);
        }

        if (figure.Layer == "followUps.pending")
        {
            var kind = figure.Entry == "late" ? CallbackListKind.Overdue : CallbackListKind.Pending;
            var callbacks = await client.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}{narrowed}kind={kind}");
            return (callbacks.TotalCount, [.. callbacks.Items.Select(task => task.UnitId!.Value).Distinct()]);
        }

        var units = await client.GetAsync<PageDto<UnitDto>>($"{Units}{narrowed}{figure.Layer["sites.".Length..]}={figure.Entry}");
        return (units.TotalCount, units.Items.ConvertAll(unit => unit.Id));
    }

    private Task ScatterUsesAsync() => _host.WithUnitOfWorkAsync(async services =>
    {
        var repository = services.GetRequiredService<IUnitRepository>();
        var units = await repository.GetListAsync(unit => unit.SiteId == TestCompany.NorthSiteId);
        units.ForEach(unit => unit.Occupy(Any<UnitOccupancy>(), null).Describe(Any<UnitKind>(), null, null));
        await repository.UpdateManyAsync(units, autoSave: true);
    });

    /// <summary>Registers orders for units by chance; some are cancelled again, of those that are left some are late.</summary>
    private async Task ScatterRepairsAsync(int count)
    {
        var units = await _host.WithUnitOfWorkAsync(services => services.GetRequiredService<IUnitRepository>().GetListAsync(unit => unit.SiteId == TestCompany.NorthSiteId));
        var manager = await _host.SignInAsync(TestUsers.Manager);
        var open = new List<Guid>();
        for (var number = 0; number < count; number++)
        {
            // Half of them in a quarter of the units, so that some have several.
            var unit = units[_random.Next(number % 2 == 0 ? units.Count : Math.Max(1, units.Count / 4))];
            var order = await Desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area) = (unit.Id, null, RepairArea.Indoor));
            if (_random.Next(4) == 0)
            {
                await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "重复报修", ConcurrencyStamp = order.ConcurrencyStamp });
            }
            else
            {
                open.Add(order.Id);
            }
        }

        var late = open.Where(_ => _random.Next(3) == 0).ToList();
        await _host.WithUnitOfWorkAsync(async services => await (await services.GetRequiredService<IRepairOrderRepository>().GetQueryableAsync())
            .Where(order => late.Contains(order.Id)).ExecuteUpdateAsync(set => set.SetProperty(order => order.DueAt, DateTime.UtcNow.AddHours(-2))));
    }

    /// <summary>Asks for callbacks about units by chance, and about no unit; some are late, some have been concluded.</summary>
    private Task ScatterCallbacksAsync(int count) => _host.WithUnitOfWorkAsync(async services =>
    {
        var units = await services.GetRequiredService<IUnitRepository>().GetListAsync(unit => unit.SiteId == TestCompany.NorthSiteId);
        var requests = services.GetRequiredService<ICallbackIntegrationService>();
        for (var number = 0; number < count; number++)
        {
            await requests.RequestAsync(new RequestCallbackDto
            {
                TenantId = TestCompany.Id,
                SiteId = TestCompany.NorthSiteId,
                SourceType = "Tests.Case",
                SourceId = Guid.NewGuid(),
                SourceNumber = $"T{number}",
                UnitId = _random.Next(5) == 0 ? null : units[_random.Next(Math.Max(1, units.Count / 2))].Id,
                Location = "处",
                ContactName = "客户",
                ContactPhone = "13800000000",
                Summary = "已完成",
                DueAt = DateTime.UtcNow.AddHours(_random.Next(3) == 0 ? -2 : 2),
                Reason = CallbackReason.Always,
            });
        }

        await services.GetRequiredService<IUnitOfWorkManager>().Current!.SaveChangesAsync();
        var tasks = await services.GetRequiredService<ICallbackTaskRepository>().GetListAsync(task => task.SourceType == "Tests.Case");
        var concluded = tasks.Where(_ => _random.Next(4) == 0).Select(task => task.Id).ToList();
        await (await services.GetRequiredService<ICallbackTaskRepository>().GetQueryableAsync()).Where(task => concluded.Contains(task.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(task => task.Outcome, CallbackOutcome.Satisfied).SetProperty(task => task.ConcludedAt, DateTime.UtcNow));
    });

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
