using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Hosting;
using PropertySuite.Testing;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace PropertySuite.Repairs;

[Collection(ServiceHostCollection.Name)]
public class UnacceptedEmergencyWorkerHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task An_emergency_that_nobody_accepts_goes_back_to_the_desk_once()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var late = await _desk.DispatchAsync(desk, await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency));
        var inTime = await _desk.DispatchAsync(desk, await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency));
        await LetTimePassAsync(late.Id);

        await Task.WhenAll(RunAsync(), RunAsync());

        var back = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{late.Id}");
        back.State.ShouldBe(RepairState.Received);
        back.Technicians.ShouldBeEmpty();
        var entry = back.Timeline.Where(entry => entry.Kind == "TimeOut").ShouldHaveSingleItem();
        entry.ActorName.ShouldBe("系统");
        entry.Text.ShouldContain("赵国强");
        (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{inTime.Id}")).State.ShouldBe(RepairState.Dispatched);
    }

    [Fact]
    public async Task An_emergency_that_cannot_be_taken_back_keeps_no_other_waiting()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var orders = new List<Guid>();
        for (var i = 0; i < 2; i++)
        {
            var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency));
            await LetTimePassAsync(order.Id);
            orders.Add(order.Id);
        }

        await RunAsync(services => new FailingOnce(services));
        (await StatesAsync()).ShouldContain(RepairState.Received);
        await RunAsync();
        (await StatesAsync()).ShouldAllBe(state => state == RepairState.Received);

        async Task<List<RepairState>> StatesAsync()
        {
            var states = new List<RepairState>();
            foreach (var id in orders)
            {
                states.Add((await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{id}")).State);
            }

            return states;
        }
    }

    private async Task LetTimePassAsync(Guid orderId)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "update repairs.repair_orders set accept_by = accept_by - interval '11 minutes' where id = @id", connection);
        command.Parameters.AddWithValue("id", orderId);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private async Task RunAsync(Func<IServiceProvider, IServiceProvider>? wrap = null)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await new RunnableWorker(
            scope.ServiceProvider.GetRequiredService<AbpAsyncTimer>(),
            scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>()).RunAsync(wrap?.Invoke(scope.ServiceProvider) ?? scope.ServiceProvider);
    }

    /// <summary>Does not find a service that each order needs, the first time.</summary>
    private sealed class FailingOnce(IServiceProvider services) : IServiceProvider
    {
        private bool _hasFailed;

        public object? GetService(Type serviceType)
        {
            if (serviceType != typeof(RepairLimitsReader) || _hasFailed)
            {
                return services.GetService(serviceType);
            }

            _hasFailed = true;
            throw new InvalidOperationException("It rains.");
        }
    }

    private sealed class RunnableWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : UnacceptedEmergencyWorker(timer, scopes)
    {
        public Task RunAsync(IServiceProvider services) => DoWorkAsync(new PeriodicBackgroundWorkerContext(services));
    }
}
