using System.Security.Claims;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Repairs;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;

namespace PropertySuite.Host.Demo;

/// <summary>Somebody who acts in the demo's cases.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">The name that timelines show.</param>
public sealed record DemoActor(Guid UserId, string Name)
{
    /// <summary>The actor as the repair orders know it.</summary>
    public CaseActor ToCaseActor() => new(UserId, Name, [.. RepairTransitions.Table.Permissions, RepairsPermissions.Orders.SuspendLong]);
}

/// <summary>Plays repair cases of the last days on the demo's households, each by the rules of the state machine, up to where it stands today.</summary>
public class DemoRepairs : ITransientDependency
{
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

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(SiteConsts.DefaultTimeZoneId);

    private readonly RepairOrderManager _manager;
    private readonly CaseRecorder<RepairOrder> _recorder;
    private readonly RepairLimitsReader _limits;
    private readonly ICallbackTaskRepository _callbacks;
    private readonly CaseRecorder<CallbackTask> _callbackRecorder;
    private readonly ICurrentPrincipalAccessor _principal;
    private readonly IGuidGenerator _guids;
    private readonly IClock _clock;
    private readonly DemoPhotos _photos;

    /// <summary>Takes what it needs from the container.</summary>
    public DemoRepairs(
        RepairOrderManager manager,
        CaseRecorder<RepairOrder> recorder,
        RepairLimitsReader limits,
        ICallbackTaskRepository callbacks,
        CaseRecorder<CallbackTask> callbackRecorder,
        ICurrentPrincipalAccessor principal,
        IGuidGenerator guids,
        IClock clock,
        DemoPhotos photos)
    {
        _manager = manager;
        _recorder = recorder;
        _limits = limits;
        _callbacks = callbacks;
        _callbackRecorder = callbackRecorder;
        _principal = principal;
        _guids = guids;
        _clock = clock;
        _photos = photos;
    }

    /// <summary>Plays the cases of one site, the oldest first.</summary>
    public async Task CreateAsync(
        Guid siteId, IReadOnlyList<DemoHousehold> households, DemoActor desk, IReadOnlyList<DemoActor> technicians, int count, DemoPeople people)
    {
        var limits = await _limits.GetAsync(siteId);
        for (var number = count; number > 0; number--)
        {
            // The last twelve are from today and yesterday, and stand at every stage; the others lie further back and are closed.
            var isRecent = number <= 12;
            var calledAt = isRecent
                ? _clock.Now.AddMinutes(-25 - (number * 95))
                : _clock.Now.AddDays(-2 - (number / 2.0)).AddMinutes(people.Next(300));
            var order = await RegisterAsync(siteId, people.OneOf(households), desk, calledAt, number, people);
            await PlayAsync(order, isRecent ? number : int.MaxValue, desk, technicians[number % technicians.Count], limits, people);
        }
    }

    private async Task<RepairOrder> RegisterAsync(
        Guid siteId, DemoHousehold household, DemoActor desk, DateTime at, int number, DemoPeople people)
    {
        var trouble = Troubles[number % Troubles.Length];
        var urgency = trouble.Category == RepairCategory.Leak || people.Chance(10) ? RepairUrgency.Emergency : RepairUrgency.Ordinary;
        var call = new RepairCall
        {
            ClientKey = _guids.Create(),
            SiteId = siteId,
            UnitId = household.UnitId,
            Category = trouble.Category,
            Urgency = urgency,
            Channel = RepairChannel.Phone,
            Description = trouble.Words,
            ContactPartyId = household.PartyId,
            ContactName = household.OwnerName,
            ContactPhone = household.Phone,
        };
        using (ActAs(desk))
        {
            return await _manager.OpenAsync(call, desk.ToCaseActor(), at);
        }
    }

    /// <summary>Takes the case so far that the board shows something at every stage; <c>int.MaxValue</c> closes it.</summary>
    private async Task PlayAsync(RepairOrder order, int stage, DemoActor desk, DemoActor technician, RepairLimits limits, DemoPeople people)
    {
        var time = order.CreationTime;
        DateTime Later(int minutes) => time = time.AddMinutes(minutes);
        var done = Array.Find(Troubles, trouble => trouble.Words == order.Description);

        if (stage <= 2)
        {
            return;
        }

        await StepAsync(desk, order, order.Dispatch([new AssignedTechnician(technician.UserId, technician.Name)], null, desk.ToCaseActor(), Later(4), limits));
        if (stage <= 4)
        {
            return;
        }

        await StepAsync(technician, order, order.Accept(technician.ToCaseActor(), Later(3)));
        if (stage == 5)
        {
            return;
        }

        await StepAsync(technician, order, order.Arrive(technician.ToCaseActor(), Later(15)));
        await PhotographAsync(technician, order, AttachmentCategory.Before, Later(1));
        if (stage == 6)
        {
            return;
        }

        await StepAsync(technician, order, order.StartWork(technician.ToCaseActor(), Later(5)));
        if (stage == 7)
        {
            return;
        }

        if (stage == 8)
        {
            await StepAsync(technician, order, order.Suspend(
                RepairSuspensionReason.WaitingForParts, "配件明天到货", _clock.Now.AddDays(1), true, technician.ToCaseActor(), Later(10), limits));
            return;
        }

        await StepAsync(technician, order, order.Finish(
            done.Cause, done.Done, WarrantyAttribution.PropertyCompany, 30 + people.Next(60), [], 0, technician.ToCaseActor(), Later(40)));
        await PhotographAsync(technician, order, AttachmentCategory.After, Later(1));
        if (stage == 9)
        {
            return;
        }

        await StepAsync(technician, order, order.AcceptWork(
            order.ContactName, AcceptanceRole.Customer, null, SigningRating.Satisfied, people.Next(int.MaxValue), technician.ToCaseActor(), Later(5), limits));
        if (stage == int.MaxValue && order.State == RepairState.AwaitingCallback)
        {
            await CallBackAsync(order, desk, Later(60 * 20), people);
        }
    }

    private async Task CallBackAsync(RepairOrder order, DemoActor desk, DateTime at, DemoPeople people)
    {
        var taskId = await _callbacks.FindIdAsync(RepairOrderConsts.SubjectType, order.Id, order.CallbackRound)
            ?? throw new InvalidOperationException("The order waits for a callback that nobody requested.");
        var task = await _callbacks.GetAsync(taskId);
        var outcome = people.Chance(80) ? CallbackOutcome.Satisfied : CallbackOutcome.FairlySatisfied;
        var opinion = outcome == CallbackOutcome.Satisfied ? "师傅很及时，修得很好" : "修好了，就是等得有点久";
        using (ActAs(desk))
        {
            var step = task.Conclude(
                _guids.Create(),
                CallbackMoment.In(Zone, at),
                CallbackMethod.Phone,
                outcome,
                order.ContactName,
                new CallbackRatings(5, 5, outcome == CallbackOutcome.Satisfied ? 5 : 3, 5),
                opinion,
                null,
                new CaseActor(desk.UserId, desk.Name, CallbackTransitions.Table.Permissions));
            await _callbackRecorder.SaveAsync(task, step);
        }
    }

    private async Task StepAsync(DemoActor actor, RepairOrder order, CaseStep step)
    {
        using (ActAs(actor))
        {
            await _recorder.SaveAsync(order, step);
        }
    }

    private async Task PhotographAsync(DemoActor actor, RepairOrder order, AttachmentCategory moment, DateTime at)
    {
        using (ActAs(actor))
        {
            await _photos.AddAsync(order, moment, actor, at);
        }
    }

    private IDisposable ActAs(DemoActor actor)
    {
        var identity = new ClaimsIdentity("demo");
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, actor.UserId.ToString()));
        identity.AddClaim(new Claim(AbpClaimTypes.UserName, actor.Name));
        identity.AddClaim(new Claim(AbpClaimTypes.Name, actor.Name));
        return _principal.Change(new ClaimsPrincipal(identity));
    }
}
