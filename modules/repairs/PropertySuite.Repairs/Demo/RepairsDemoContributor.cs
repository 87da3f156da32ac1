using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.Demo;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.SettingManagement;
using Volo.Abp.Timing;

namespace PropertySuite.Repairs;

/// <summary>Plays repair cases of the last days on the demo's households, each by the rules of the state machine, up to where it stands today.</summary>
public class RepairsDemoContributor(
    RepairOrderManager manager,
    CaseRecorder<RepairOrder> recorder,
    RepairLimitsReader limitsReader,
    RepairPhotos photos,
    IWorkTaskIntegrationService tasks,
    ILinkIntegrationService links,
    ISettingManager settings,
    ICurrentPrincipalAccessor principal,
    IGuidGenerator guids,
    IClock clock) : IDemoContributor, ITransientDependency
{
    /// <summary>The last ones are from today and yesterday, and stand at every stage, up to the callback; the others lie further back and are over.</summary>
    private const int RecentCases = 15;

    /// <summary>One that is being worked on, and about which the desk has asked for something more.</summary>
    private const int OrderWithTask = 7;

    /// <summary>From this one on, some need parts that cost more than a technician may quote.</summary>
    private const int FirstQuote = 10;

    /// <summary>Up to this one they do; the recent ones behind it are accepted by the customer, who has not been called back yet.</summary>
    private const int LastQuote = 12;

    /// <summary>In every third of those that are not that far the customer has said when somebody may come.</summary>
    private const int BetweenAppointments = 3;

    /// <summary>Of this one the customer has a link that shows how far it is.</summary>
    private const int InformedCase = 6;

    private static readonly (RepairCategory Category, string Words, string Cause, string Done)[] Troubles =
    [
        (RepairCategory.Water, "厨房水龙头滴水，关不紧", "阀芯磨损", "更换陶瓷阀芯，试水十分钟无滴漏"),
        (RepairCategory.Water, "卫生间马桶一直流水，水箱存不住水", "进水阀老化", "更换进水阀和密封圈，冲水正常"),
        (RepairCategory.Electricity, "客厅灯一开就跳闸", "灯具线路受潮短路", "更换灯座接线，绝缘测试合格"),
        (RepairCategory.Leak, "主卧天花板渗水，面积约一平方米，已经三天", "楼上卫生间防水层破损", "协调楼上重做防水，闭水试验 24 小时不渗"),
        (RepairCategory.DoorsAndWindows, "阳台推拉门脱轨，关不上", "滑轮断裂", "更换两组滑轮，推拉顺畅"),
        (RepairCategory.AccessControl, "单元门禁刷卡没反应，对讲听不到声音", "读卡器电源松动", "重新接线并加固，刷卡和对讲正常"),
        (RepairCategory.Electricity, "书房两个插座没电", "插座回路接线松脱", "紧固接线端子，通电测试正常"),
        (RepairCategory.Appliance, "厨房燃气热水器打不着火", "点火电池没电", "更换电池并清理点火针，连续点火正常"),
        (RepairCategory.Water, "阳台地漏返水，有异味", "地漏堵塞", "疏通地漏并更换防臭芯"),
        (RepairCategory.Masonry, "入户门口瓷砖空鼓翘起", "基层空鼓", "铲除重铺两块瓷砖"),
    ];

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Cases;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Households.Count == 0)
        {
            return;
        }

        // The domain's default calls back three in ten; a demo in which the callback may not come would only puzzle.
        await settings.SetForTenantAsync(stage.CompanyId, RepairsSettings.CallbackSamplePercent, "100");
        var limits = await limitsReader.GetAsync(stage.SiteId);
        var desk = stage.Staff(StandardRoles.CustomerServiceAssistant)[0];
        var technicians = stage.Staff(StandardRoles.Technician);
        for (var number = stage.Plan.Cases; number > 0; number--)
        {
            var isRecent = number <= RecentCases;
            var calledAt = isRecent
                ? clock.Now.AddMinutes(-25 - (number * 95))
                : clock.Now.AddDays(-2 - ((number - RecentCases) / 2.0)).AddMinutes(stage.People.Next(300));
            var order = await RegisterAsync(stage, desk, calledAt, number);
            var asksForApproval = number is >= FirstQuote and <= LastQuote && !stage.Employs(StandardRoles.CustomerServiceManager);
            await PlayAsync(order, isRecent && !asksForApproval ? number : int.MaxValue, desk, technicians[number % technicians.Count], limits, stage.People);
            if (number == OrderWithTask)
            {
                await AskForFollowUpAsync(order, desk);
            }

            if (number is InformedCase)
            {
                await InformAsync(order, desk);
            }
        }
    }

    /// <summary>What another department is asked to do about an order.</summary>
    private async Task AskForFollowUpAsync(RepairOrder order, DemoActor desk)
    {
        using (ActAs(desk))
        {
            await tasks.GiveAsync(new GiveWorkTaskDto
            {
                Key = guids.Create(),
                SiteId = order.SiteId,
                Kind = WorkTaskConsts.ServiceInstructionKind,
                Title = "维修后楼道清洁跟进",
                Description = $"{order.Location} 施工后走道有粉尘和积水，请安排保洁清理，完成后写明时间。",
                Role = StandardRoles.CustomerServiceAssistant,
                DueAt = clock.Now.AddHours(20),
                Evidence = WorkTaskEvidence.Note,
                GiverId = desk.UserId,
                SubjectType = RepairOrderConsts.SubjectType,
                SubjectId = order.Id,
            });
        }
    }

    /// <summary>The customer has been sent a link that shows how far it is.</summary>
    private async Task InformAsync(RepairOrder order, DemoActor desk)
    {
        using (ActAs(desk))
        {
            await links.SendAsync(new SendLinkDto
            {
                Purpose = RepairProgressLinkPurpose.Key,
                SiteId = order.SiteId,
                SubjectId = order.Id,
                PersonName = order.ContactName,
                Actions = [RepairProgressLinkPurpose.Urge],
            });
        }
    }

    private async Task<RepairOrder> RegisterAsync(DemoStage stage, DemoActor desk, DateTime at, int number)
    {
        var household = stage.People.OneOf(stage.Households);
        var trouble = Troubles[number % Troubles.Length];
        var urgency = trouble.Category == RepairCategory.Leak || stage.People.Chance(10) ? RepairUrgency.Emergency : RepairUrgency.Ordinary;
        DateTime? comesAt = urgency == RepairUrgency.Ordinary && number <= LastQuote && number % BetweenAppointments == 1 ? at.Date.AddHours(at.Hour + 3) : null;
        var call = new RepairCall
        {
            ClientKey = guids.Create(),
            SiteId = stage.SiteId,
            UnitId = household.UnitId,
            Category = trouble.Category,
            Urgency = comesAt is null ? urgency : RepairUrgency.Appointment,
            AppointmentStart = comesAt,
            AppointmentEnd = comesAt?.AddHours(1),
            Channel = RepairChannel.Phone,
            Description = trouble.Words,
            ContactPartyId = household.PartyId,
            ContactName = household.OwnerName,
            ContactPhone = household.Phone,
        };
        using (ActAs(desk))
        {
            return await manager.OpenAsync(call, Acting(desk), at);
        }
    }

    /// <summary>Takes the case so far that the board shows something at every stage; <c>int.MaxValue</c> lets the customer accept the work.</summary>
    private async Task PlayAsync(RepairOrder order, int stage, DemoActor desk, DemoActor technician, RepairLimits limits, DemoPeople people)
    {
        var time = order.CreationTime;
        DateTime Later(int minutes) => time = time.AddMinutes(minutes);
        var done = Array.Find(Troubles, trouble => trouble.Words == order.Description);

        if (stage <= 2)
        {
            return;
        }

        await StepAsync(desk, order, order.Dispatch([new AssignedTechnician(technician.UserId, technician.Name)], null, Acting(desk), Later(4), limits));
        if (stage <= 4)
        {
            return;
        }

        await StepAsync(technician, order, order.Accept(Acting(technician), Later(3)));
        if (stage == 5)
        {
            return;
        }

        await StepAsync(technician, order, order.Arrive(Acting(technician), Later(15)));
        await PhotographAsync(technician, order, AttachmentCategory.Before, Later(1));
        if (stage == 6)
        {
            return;
        }

        if (stage is >= FirstQuote and <= LastQuote)
        {
            var quotedAt = clock.Now.AddMinutes(-30 - ((stage - FirstQuote) * 50));
            await StepAsync(technician, order, order.MakeQuote(LargeQuote(stage, limits, quotedAt), Acting(technician), quotedAt, limits));
            return;
        }

        await StepAsync(technician, order, order.StartWork(Acting(technician), Later(5)));
        if (stage == 7)
        {
            return;
        }

        if (stage == 8)
        {
            await StepAsync(technician, order, order.Suspend(
                RepairSuspensionReason.WaitingForParts, "配件明天到货", clock.Now.AddDays(1), true, Acting(technician), Later(10), limits));
            return;
        }

        await StepAsync(technician, order, order.Finish(
            done.Cause, done.Done, WarrantyAttribution.PropertyCompany, 30 + people.Next(60), [], 0, Acting(technician), Later(40)));
        await PhotographAsync(technician, order, AttachmentCategory.After, Later(1));
        if (stage == 9)
        {
            return;
        }

        await StepAsync(technician, order, order.AcceptWork(
            order.ContactName, AcceptanceRole.Customer, null, SigningRating.Satisfied, people.Next(int.MaxValue), Acting(technician), Later(5), limits));
    }

    private static RepairQuote LargeQuote(int stage, RepairLimits limits, DateTime at) => new(
        [new RepairMaterial("进口阀组", 1, "套", limits.QuoteLimit - 80 + (stage * 10)), new RepairMaterial("密封件", 2, "个", 15)],
        180,
        "原配件已停产，需更换整套",
        at);

    private async Task StepAsync(DemoActor actor, RepairOrder order, CaseStep step)
    {
        using (ActAs(actor))
        {
            await recorder.SaveAsync(order, step);
        }
    }

    private async Task PhotographAsync(DemoActor actor, RepairOrder order, AttachmentCategory moment, DateTime at)
    {
        using (ActAs(actor))
        {
            await photos.AddAsync(order, moment, at);
        }
    }

    private IDisposable ActAs(DemoActor actor) => principal.Change(actor.ToPrincipal());

    /// <summary>The actor as the orders know it.</summary>
    private static CaseActor Acting(DemoActor actor)
        => new(actor.UserId, actor.Name, [.. RepairTransitions.Table.Permissions, RepairsPermissions.Orders.SuspendLong]);
}
