using System.Text.Json;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Rights = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <summary>Repair orders for tests: made, and moved by valid actions.</summary>
internal static class Orders
{
    public static readonly DateTime CallTime = new(2026, 3, 4, 1, 30, 0, DateTimeKind.Utc);
    public static readonly RepairLimits Limits = new()
    {
        EmergencyDispatch = TimeSpan.FromMinutes(5),
        EmergencyAccept = TimeSpan.FromMinutes(10),
        CallbackWithin = TimeSpan.FromHours(48),
        CallbackSamplePercent = 30,
        CallbackPaidLimit = 200,
        RestartWithin = TimeSpan.FromHours(24),
        ReworkWindow = TimeSpan.FromDays(30),
        ProgressShownAfterClosing = TimeSpan.FromDays(7),
        ProgressUrgedAgainAfter = TimeSpan.FromHours(4),
        SuspensionLimit = TimeSpan.FromDays(2),
        QuoteLimit = 500,
    };

    public static readonly CaseActor Desk = new(
        Guid.Parse("00000000-0000-0000-0000-00000000d001"), "王晓雯", Rights.Create, Rights.Dispatch, Rights.Cancel, Rights.RecordCustomerDecision);
    public static readonly CaseActor Technician = new(Guid.Parse("00000000-0000-0000-0000-00000000e001"), "赵国强", Rights.Execute);
    public static readonly CaseActor Stranger = new(Guid.Parse("00000000-0000-0000-0000-00000000e009"), "马超", Rights.Execute);
    public static readonly CaseActor Manager = new(
        Guid.Parse("00000000-0000-0000-0000-00000000f001"), "陈立群", Rights.ActForTechnician, Rights.SuspendLong);

    private static readonly Guid Site = Guid.Parse("00000000-0000-0000-0000-0000000000a1");

    public static RepairOrder Received(
        RepairUrgency urgency = RepairUrgency.Ordinary,
        RepairCategory category = RepairCategory.Water,
        Guid? reworkOfId = null,
        Guid? id = null)
    {
        var appointment = urgency == RepairUrgency.Appointment
            ? new RepairAppointment(CallTime.AddHours(24), CallTime.AddHours(26))
            : null;
        return new RepairOrder(
            id ?? Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Site,
            "NORTHRP202603040001",
            new RepairPlace(null, "1栋1单元103室", RepairArea.Indoor),
            new RepairContact(null, "李梅", "13812345678"),
            new RepairReport(category, urgency, RepairChannel.Phone, "厨房水龙头漏水", appointment),
            PromiseFor(urgency, appointment),
            Desk,
            CallTime,
            Limits,
            reworkOfId);
    }

    /// <summary>An order that went the shortest way to a state.</summary>
    public static RepairOrder In(RepairState state, RepairUrgency urgency = RepairUrgency.Ordinary)
    {
        var order = Received(urgency);
        var at = CallTime;
        foreach (var action in WayTo(state))
        {
            at = at.AddMinutes(1);
            Do(order, action, at);
        }

        if (state == RepairState.AwaitingQuoteApproval)
        {
            order.MakeQuote(LargeQuote(at), Technician, at.AddMinutes(1), Limits);
        }

        order.State.ShouldBe(state);
        return order;
    }

    /// <summary>Takes an action with input that satisfies every guard that does not depend on the order itself.</summary>
    public static CaseStep? Do(RepairOrder order, RepairAction action, DateTime at, bool wantsCallback = true, CaseActor? technician = null)
        => Do(order, action, at, wantsCallback, Desk, technician ?? Technician);

    /// <summary>Takes an action as somebody, whoever that is.</summary>
    public static CaseStep? DoAs(CaseActor actor, RepairOrder order, RepairAction action, DateTime at) => Do(order, action, at, true, actor, actor);

    private static CaseStep? Do(RepairOrder order, RepairAction action, DateTime at, bool wantsCallback, CaseActor desk, CaseActor by)
    {
        return action switch
        {
            RepairAction.Dispatch => order.Dispatch([new AssignedTechnician(Technician.UserId!.Value, Technician.Name)], "带好工具", desk, at, Limits),
            RepairAction.Accept => order.Accept(by, at),
            RepairAction.Refuse => order.Refuse("在忙另一单", by, at, Limits),
            RepairAction.TimeOut => order.TimeOut(at, Limits),
            RepairAction.HandOver => order.HandOver(
                Technician.UserId!.Value, new AssignedTechnician(Stranger.UserId!.Value, Stranger.Name), TimelineValue.Key("HandOver:Absence"), at, Limits),
            RepairAction.Arrive => order.Arrive(by, at),
            RepairAction.StartWork => order.StartWork(by, at),
            RepairAction.Quote => order.MakeQuote(wantsCallback ? Quote(at) : LargeQuote(at), by, at, Limits),
            RepairAction.ApproveQuote => Answer(order, true, action, at),
            RepairAction.RefuseQuote => Answer(order, false, action, at),
            RepairAction.ConfirmQuote => order.ConfirmQuote("李梅", null, desk, at),
            RepairAction.DeclineQuote => order.DeclineQuote("太贵", desk, at),
            RepairAction.Suspend => order.Suspend(RepairSuspensionReason.WaitingForParts, "等阀芯", at.AddDays(1), true, by, at, Limits),
            RepairAction.Resume => order.Resume(by, at),
            RepairAction.Finish => order.Quote?.Confirmation is null
                ? order.Finish("阀芯老化", "更换阀芯", WarrantyAttribution.PropertyCompany, 30, [], 0, by, at)
                : order.Finish("阀芯老化", "更换阀芯", WarrantyAttribution.Owner, 30, order.Quote.Materials, order.Quote.TotalAmount, by, at),
            RepairAction.AcceptWork => order.AcceptWork(
                "李梅", AcceptanceRole.Customer, null, wantsCallback ? SigningRating.Unsatisfied : null, UndrawnSeed(order), desk, at, Limits),
            RepairAction.RejectWork => order.RejectWork("还在漏", Restart(at), desk, at),
            RepairAction.CloseAfterCallback => Conclude(order, RepairCallbackResult.Satisfied, action, at),
            RepairAction.ReopenAfterCallback => Conclude(order, RepairCallbackResult.Unsatisfied, action, at),
            RepairAction.Reschedule => order.Reschedule(
                new RepairAppointment(at.AddHours(3), at.AddHours(5)), new RepairPromise(at.AddHours(5), at.AddDays(2)), desk, at, Limits),
            RepairAction.Urge => order.Urge(desk, at),
            RepairAction.Cancel => order.Cancel("客户自行解决", desk, at),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    /// <summary>Everything about an order, to see whether anything changed.</summary>
    public static string Snapshot(RepairOrder order) => JsonSerializer.Serialize(order);

    /// <summary>A seed that does not draw the order at the default rate.</summary>
    public static long UndrawnSeed(RepairOrder order)
    {
        var seed = 0L;
        while (RepairCallbackDraw.IsSampled(order.Id, seed, Limits.CallbackSamplePercent))
        {
            seed++;
        }

        return seed;
    }

    /// <summary>The promise after rejected work.</summary>
    public static RepairPromise Restart(DateTime at) => new(at.AddHours(24), at.AddHours(72));

    private static RepairPromise PromiseFor(RepairUrgency urgency, RepairAppointment? appointment) => urgency switch
    {
        RepairUrgency.Emergency => new RepairPromise(CallTime.AddMinutes(20), CallTime.AddHours(24)),
        RepairUrgency.Appointment => new RepairPromise(appointment!.End, appointment.End.AddDays(2)),
        _ => new RepairPromise(CallTime.AddDays(1), CallTime.AddDays(2)),
    };

    private static RepairQuote Quote(DateTime at) => new([new RepairMaterial("阀芯", 1, "个", 45.5m)], 60, null, at);

    /// <summary>A quote that needs an approval.</summary>
    public static RepairQuote LargeQuote(DateTime at) => new([new RepairMaterial("水泵", 1, "台", 600)], 60, null, at);

    private static CaseStep Answer(RepairOrder order, bool isApproved, RepairAction action, DateTime at)
        => order.AnswerProposedQuote(order.QuoteApprovalRound, isApproved, "陈立群", "说明", at) ?? throw NotPossible(order, action);

    private static IllegalTransitionException NotPossible(RepairOrder order, RepairAction action)
        => new(RepairTransitions.Table, RepairsErrorCodes.IllegalTransition, order.Number, order.State.ToString(), action.ToString());

    private static CaseStep Conclude(RepairOrder order, RepairCallbackResult result, RepairAction action, DateTime at)
        => order.ConcludeCallback(order.CallbackRound, result, "说明", Restart(at), at)
            ?? throw NotPossible(order, action);

    private static RepairAction[] WayTo(RepairState state) => state switch
    {
        RepairState.Received => [],
        RepairState.Dispatched => [RepairAction.Dispatch],
        RepairState.Accepted => [.. WayTo(RepairState.Dispatched), RepairAction.Accept],
        RepairState.Arrived => [.. WayTo(RepairState.Accepted), RepairAction.Arrive],
        RepairState.AwaitingQuoteApproval => WayTo(RepairState.Arrived),
        RepairState.AwaitingQuoteConfirmation => [.. WayTo(RepairState.Arrived), RepairAction.Quote],
        RepairState.Working => [.. WayTo(RepairState.Arrived), RepairAction.StartWork],
        RepairState.Suspended => [.. WayTo(RepairState.Arrived), RepairAction.Suspend],
        RepairState.Finished => [.. WayTo(RepairState.Arrived), RepairAction.Finish],
        RepairState.Rework => [.. WayTo(RepairState.Finished), RepairAction.RejectWork],
        RepairState.AwaitingCallback => [.. WayTo(RepairState.Finished), RepairAction.AcceptWork],
        RepairState.Closed => [.. WayTo(RepairState.AwaitingCallback), RepairAction.CloseAfterCallback],
        RepairState.Cancelled => [RepairAction.Cancel],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
