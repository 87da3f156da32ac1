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

    private async Task LetTimePassAsync(Guid orderId)
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "update repairs.repair_orders set accept_by = accept_by - interval '11 minutes' where id = @id", connection);
        command.Parameters.AddWithValue("id", orderId);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private async Task RunAsync()
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        await new RunnableWorker(
            scope.ServiceProvider.GetRequiredService<AbpAsyncTimer>(),
            scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>()).RunAsync(scope.ServiceProvider);
    }

    private sealed class RunnableWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : UnacceptedEmergencyWorker(timer, scopes)
    {
        public Task RunAsync(IServiceProvider services) => DoWorkAsync(new PeriodicBackgroundWorkerContext(services));
    }
}
