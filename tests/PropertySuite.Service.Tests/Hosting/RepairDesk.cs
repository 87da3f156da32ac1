using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Hosting;

/// <summary>Moves orders over HTTP as people of the north site do.</summary>
internal sealed class RepairDesk(ServiceHostFixture fixture)
{
    public const string Orders = "/api/repairs/repair-order";
    public const string Callbacks = "/api/follow-ups/callback-task";

    public Task<HttpClient> SignInAsync(string userName, string language = "zh-Hans") => fixture.SignInAsync(userName, language);

    public async Task<UnitSummaryDto> UnitAsync(string code, Guid? siteId = null)
        => (await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<IUnitIntegrationService>().SearchAsync(code, siteId ?? TestCompany.NorthSiteId, 20))).First(unit => unit.Code == code);

    public static CreateRepairOrderDto Call(Guid? unitId, string description = "厨房水龙头漏水") => new()
    {
        ClientKey = Guid.CreateVersion7(),
        SiteId = TestCompany.NorthSiteId,
        UnitId = unitId,
        Location = unitId is null ? "北门岗亭" : null,
        Area = unitId is null ? RepairArea.Common : RepairArea.Indoor,
        Category = RepairCategory.Water,
        Urgency = RepairUrgency.Ordinary,
        Description = description,
        ContactName = "李梅",
        ContactPhone = "138 1234-5678",
    };

    /// <summary>Registers a call as the front desk.</summary>
    public async Task<RepairOrderDto> RegisterAsync(Action<CreateRepairOrderDto>? change = null)
    {
        var call = Call(null);
        change?.Invoke(call);
        var desk = await SignInAsync(TestUsers.FrontDesk);
        return await desk.PostAsync<RepairOrderDto>(Orders, call);
    }

    public async Task<RepairOrderDto> DispatchAsync(HttpClient client, RepairOrderDto order, string technicianName = "赵国强")
    {
        var technicians = await client.GetAsync<List<TechnicianDto>>($"{Orders}/technicians/{order.SiteId}");
        return await StepAsync(client, order, "dispatch", new DispatchRepairOrderDto
        {
            TechnicianIds = [technicians.Single(technician => technician.Name == technicianName).UserId],
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
    }

    public static Task<RepairOrderDto> StepAsync(HttpClient client, RepairOrderDto order, string action, CaseActionDto? input = null)
        => client.PostAsync<RepairOrderDto>(
            $"{Orders}/{order.Id}/{action}", (object?)input ?? new { order.ConcurrencyStamp });

    /// <summary>Takes a new order to "finished": called in, dispatched, accepted, arrived, done.</summary>
    public async Task<RepairOrderDto> FinishAsync(RepairOrderDto order)
    {
        var desk = await SignInAsync(TestUsers.FrontDesk);
        var technician = await SignInAsync(TestUsers.Technician);
        order = await DispatchAsync(desk, order);
        order = await StepAsync(technician, order, "accept");
        order = await StepAsync(technician, order, "arrive");
        return await StepAsync(technician, order, "finish", new FinishRepairOrderDto
        {
            FaultCause = "阀芯老化",
            Result = "更换阀芯，试水正常",
            Warranty = WarrantyAttribution.PropertyCompany,
            LabourMinutes = 40,
            Materials = [new AddRepairMaterialDto { Name = "阀芯", Quantity = 1, UnitOfMeasure = "个", UnitPrice = 25 }],
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
    }

    /// <summary>The customer signs; not satisfied, so that the case is called back for certain.</summary>
    public async Task<RepairOrderDto> SignAsync(RepairOrderDto order, SigningRating? rating = SigningRating.Unsatisfied)
    {
        var technician = await SignInAsync(TestUsers.Technician);
        return await StepAsync(technician, order, "accept-work", new AcceptRepairWorkDto
        {
            SignerName = "李梅",
            Rating = rating,
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
    }

    /// <summary>Makes a callback look as if it had been asked for earlier, so that attempts can lie behind it.</summary>
    public Task BackdateAsync(Guid callbackId, int days) => fixture.WithUnitOfWorkAsync(async services =>
        await (await services.GetRequiredService<ICallbackTaskRepository>().GetQueryableAsync())
            .Where(task => task.Id == callbackId)
            .ExecuteUpdateAsync(set => set.SetProperty(task => task.CreationTime, DateTime.UtcNow.AddDays(-days))));

    public static async Task<CallbackTaskDto> CallbackOfAsync(HttpClient client, RepairOrderDto order)
    {
        var page = await client.GetAsync<PageDto<CallbackTaskListItemDto>>($"{Callbacks}?text={order.Number}");
        return await client.GetAsync<CallbackTaskDto>($"{Callbacks}/{page.Items.ShouldHaveSingleItem().Id}");
    }
}
