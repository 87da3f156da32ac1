using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace PropertySuite.Approvals;

/// <summary>Quotes above the limit, as people of the north site make and decide them.</summary>
internal sealed class ApprovalDesk(ApprovalsHostFixture host)
{
    public const string Approvals = "/api/approvals/approval";
    public const string Policies = "/api/approvals/approval-policy";
    public const string Delegations = "/api/approvals/approval-delegation";
    public const string Orders = RepairDesk.Orders;

    public Task<HttpClient> SignInAsync(string userName) => host.SignInAsync(userName);

    /// <summary>An order whose technician is at the door.</summary>
    public async Task<RepairOrderDto> ArrivedAsync()
    {
        var desk = await SignInAsync(TestUsers.FrontDesk);
        var technician = await SignInAsync(TestUsers.Technician);
        var order = await desk.PostAsync<RepairOrderDto>(Orders, RepairDesk.Call(null));
        var technicians = await desk.GetAsync<List<TechnicianDto>>($"{Orders}/technicians/{order.SiteId}");
        order = await RepairDesk.StepAsync(desk, order, "dispatch", new DispatchRepairOrderDto
        {
            TechnicianIds = [technicians.Single(one => one.Name == "赵国强").UserId], ConcurrencyStamp = order.ConcurrencyStamp,
        });
        order = await RepairDesk.StepAsync(technician, order, "accept");
        return await RepairDesk.StepAsync(technician, order, "arrive");
    }

    public static Task<RepairOrderDto> QuoteAsync(HttpClient client, RepairOrderDto order, decimal labour) => RepairDesk.StepAsync(client, order, "quote", new QuoteRepairOrderDto
    {
        Materials = [new AddRepairMaterialDto { Name = "水泵", Quantity = 1, UnitOfMeasure = "台", UnitPrice = 120 }],
        LabourAmount = labour - 120,
        ConcurrencyStamp = order.ConcurrencyStamp,
    });

    /// <summary>An order whose technician asks for the approval of a quote.</summary>
    public async Task<(RepairOrderDto Order, ApprovalDto Approval)> AskedAsync(decimal amount = 680, string by = TestUsers.Technician)
    {
        var order = await QuoteAsync(await SignInAsync(by), await ArrivedAsync(), amount);
        order.State.ShouldBe(RepairState.AwaitingQuoteApproval);
        return (order, await OfAsync(order));
    }

    public async Task<ApprovalDto> OfAsync(RepairOrderDto order)
    {
        var desk = await SignInAsync(TestUsers.FrontDesk);
        var all = await desk.GetAsync<ListResultDto<ApprovalListItemDto>>($"{Approvals}/of-subject?subjectType=Repairs.RepairOrder&subjectId={order.Id}");
        return await desk.GetAsync<ApprovalDto>($"{Approvals}/{all.Items[0].Id}");
    }

    public async Task<RepairOrderDto> ReadAsync(RepairOrderDto order)
        => await (await SignInAsync(TestUsers.FrontDesk)).GetAsync<RepairOrderDto>($"{Orders}/{order.Id}");

    public static Task<ApprovalDto> DecideAsync(HttpClient client, ApprovalDto approval, string action, string words = "同意")
        => client.PostAsync<ApprovalDto>($"{Approvals}/{approval.Id}/{action}", Body(approval, words));

    public static object Body(ApprovalDto approval, string words = "同意") => new { approval.ConcurrencyStamp, note = words, reason = words };

    public static async Task<List<ApprovalListItemDto>> MineAsync(HttpClient client, string filter = "")
        => (await client.GetAsync<PageDto<ApprovalListItemDto>>($"{Approvals}?scope=Mine&maxResultCount=1000{filter}")).Items;

    public async Task<Guid> UserIdAsync(string name)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select \"Id\" from \"AbpUsers\" where \"UserName\" = @name", connection);
        command.Parameters.AddWithValue("name", name);
        return (Guid)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql, Guid id)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("id", id);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    /// <summary>One run of the worker that looks for steps that did not decide in time.</summary>
    public static async Task RunTimeLimitsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await new RunnableWorker(
            scope.ServiceProvider.GetRequiredService<AbpAsyncTimer>(), scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>()).RunAsync(scope.ServiceProvider);
    }

    private sealed class RunnableWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : ApprovalTimeLimitWorker(timer, scopes)
    {
        public Task RunAsync(IServiceProvider services) => DoWorkAsync(new PeriodicBackgroundWorkerContext(services));
    }
}
