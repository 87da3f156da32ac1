using System.Globalization;
using PropertySuite.Cases;
using PropertySuite.Money;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using static PropertySuite.Repairs.RepairGuards;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.Repairs;

/// <content>
/// What can be done with an order: one method for each action of the table. Each finds its row or refuses, checks the row's guards, and
/// only then changes anything.
/// </content>
public partial class RepairOrder
{
    /// <summary>派工 / 改派: names the technicians, the leading one first.</summary>
    public CaseStep Dispatch(
        IReadOnlyCollection<AssignedTechnician> technicians, string? remark, CaseActor by, DateTime at, RepairLimits limits)
    {
        var row = Begin(RepairAction.Dispatch, by, at, technicians);
        Technicians = [.. technicians];
        TechnicianIds = [.. technicians.Select(technician => technician.UserId)];
        EverAssignedIds = [.. EverAssignedIds.Union(TechnicianIds)];
        DispatcherName = by.Name;
        StartRound();
        DispatchedAt = StepTime(at);
        AcceptBy = Urgency == RepairUrgency.Emergency ? DispatchedAt + limits.EmergencyAccept : null;
        return Enter(row, at, new Data
        {
            ["technicians"] = TimelineValue.Text(string.Join('、', Technicians.Select(technician => technician.Name))),
            ["remark"] = TimelineValue.Text(remark),
        });
    }

    /// <summary>接单.</summary>
    public CaseStep Accept(CaseActor by, DateTime at)
    {
        var row = Begin(RepairAction.Accept, by, at);
        AcceptedAt = StepTime(at);
        AcceptBy = null;
        return Enter(row, at);
    }

    /// <summary>拒单: back to the desk.</summary>
    public CaseStep Refuse(string reason, CaseActor by, DateTime at, RepairLimits limits)
    {
        var row = Begin(RepairAction.Refuse, by, at, new CaseReason(reason));
        var data = Reason(reason);
        RefusedTimes++;
        TakeBack(at, limits);
        return Enter(row, at, data);
    }

    /// <summary>超时未接单: the system takes an unaccepted emergency back.</summary>
    public CaseStep TimeOut(DateTime at, RepairLimits limits)
    {
        var row = Begin(RepairAction.TimeOut, CaseActor.System, at);
        var names = string.Join('、', Technicians.Select(technician => technician.Name));
        TakeBack(at, limits);
        return Enter(row, at, new Data { ["technicians"] = TimelineValue.Text(names) });
    }

    /// <summary>
    /// 移交: a technician who has not accepted yet is away or has left the site. The stand-in goes in their place; without one the other technicians, and without those
    /// the order goes back to the desk.
    /// </summary>
    /// <param name="userId">Who is away.</param>
    /// <param name="standIn">Who goes in their place.</param>
    /// <param name="reason">Why, for the timeline.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public CaseStep HandOver(Guid userId, AssignedTechnician? standIn, TimelineValue reason, DateTime at, RepairLimits limits)
    {
        var from = Technicians.Where(technician => technician.UserId == userId).Select(technician => technician.Name).FirstOrDefault();
        List<AssignedTechnician> going =
        [
            .. Technicians.Select(technician => technician.UserId == userId ? standIn : technician).OfType<AssignedTechnician>().DistinctBy(technician => technician.UserId),
        ];
        var row = Begin(RepairAction.HandOver, CaseActor.System, at, new HandoverAttempt(going));
        if (going.Count == 0)
        {
            TakeBack(at, limits);
        }
        else
        {
            Technicians = [.. going];
            TechnicianIds = [.. going.Select(technician => technician.UserId)];
            EverAssignedIds = [.. EverAssignedIds.Union(TechnicianIds)];
            DispatchedAt = StepTime(at);
            AcceptBy = Urgency == RepairUrgency.Emergency ? DispatchedAt + limits.EmergencyAccept : null;
        }

        return Enter(row, at, new Data
        {
            ["from"] = TimelineValue.Text(from),
            ["to"] = going.Count == 0 ? TimelineValue.Key("HandOver:Desk") : TimelineValue.Text(string.Join('、', going.Select(technician => technician.Name))),
            ["reason"] = reason,
        });
    }

    /// <summary>到场.</summary>
    public CaseStep Arrive(CaseActor by, DateTime at)
    {
        var row = Begin(RepairAction.Arrive, by, at);
        ArrivedAt = StepTime(at);
        FirstArrivedAt ??= ArrivedAt;
        PromisedArrivalKeptAt ??= ArrivedAt;
        return Enter(row, at);
    }

    /// <summary>开工.</summary>
    public CaseStep StartWork(CaseActor by, DateTime at) => Enter(Begin(RepairAction.StartWork, by, at), at);

    /// <summary>报价: to the customer, or above the limit to whoever has to approve it.</summary>
    /// <param name="quote">Quote, not confirmed yet.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public CaseStep MakeQuote(RepairQuote quote, CaseActor by, DateTime at, RepairLimits limits)
    {
        var row = Begin(RepairAction.Quote, by, at, new QuoteAttempt(quote, limits.QuoteLimit));
        var made = quote with { Confirmation = null };
        if (row.To == RepairState.AwaitingQuoteApproval)
        {
            ProposedQuote = new ProposedQuote(made, ProposedQuote?.MadeIn ?? State, ++QuoteApprovalRound);
        }
        else
        {
            Quote = made;
            ProposedQuote = null;
        }

        return Enter(row, at, new Data
        {
            ["amount"] = TimelineValue.Money(quote.TotalAmount),
            ["remark"] = TimelineValue.Text(quote.Remark),
        });
    }

    /// <summary>
    /// The answer to the approval that was asked for: the quote goes to the customer, or the order back to where it was made. News of another round than the
    /// current one, or when the order no longer waits, changes nothing.
    /// </summary>
    /// <param name="round">Which approval.</param>
    /// <param name="isApproved">Whether it was given.</param>
    /// <param name="byName">Who gave the answer.</param>
    /// <param name="words">Their words.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>The step, or null when there was nothing to do.</returns>
    public CaseStep? AnswerProposedQuote(int round, bool isApproved, string byName, string? words, DateTime at)
    {
        if (State != RepairState.AwaitingQuoteApproval || ProposedQuote is not { } proposed || proposed.Round != round)
        {
            return null;
        }

        var row = Begin(isApproved ? RepairAction.ApproveQuote : RepairAction.RefuseQuote, CaseActor.System, at);
        Quote = isApproved ? proposed.Quote : Quote;
        ProposedQuote = null;
        return Enter(row, at, new Data
        {
            ["amount"] = TimelineValue.Money(proposed.Quote.TotalAmount),
            ["name"] = TimelineValue.Text(byName),
            ["words"] = TimelineValue.Text(words),
        });
    }

    /// <summary>客户确认报价.</summary>
    public CaseStep ConfirmQuote(string signerName, string? signatureImage, CaseActor by, DateTime at)
    {
        var row = Begin(RepairAction.ConfirmQuote, by, at, new ConfirmationAttempt(signerName));
        var signature = Sign(
            signerName, AcceptanceRole.Customer, signatureImage, at, null, $"quote|{Quote!.TotalAmount:0.00}|{Quote.QuotedAt:O}");
        Quote = Quote with { Confirmation = signature };
        return Enter(row, at, new Data
        {
            ["signer"] = TimelineValue.Text(signature.SignerName),
            ["amount"] = TimelineValue.Money(Quote.TotalAmount),
        });
    }

    /// <summary>客户拒绝报价: the order is cancelled.</summary>
    public CaseStep DeclineQuote(string reason, CaseActor by, DateTime at)
        => CancelBy(RepairAction.DeclineQuote, reason, by, at);

    /// <summary>挂起: the clock stops until a new promise, which the customer has been told.</summary>
    /// <param name="reason">Reason from the list.</param>
    /// <param name="remark">Explanation.</param>
    /// <param name="newFinishBy">New promised finish (UTC).</param>
    /// <param name="customerInformed">The customer has been told of it.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public CaseStep Suspend(
        RepairSuspensionReason reason,
        string? remark,
        DateTime newFinishBy,
        bool customerInformed,
        CaseActor by,
        DateTime at,
        RepairLimits limits)
    {
        var row = Begin(RepairAction.Suspend, by, at, new SuspensionAttempt(newFinishBy, customerInformed, limits.SuspensionLimit));
        SuspensionRemark = Check.Length(remark, nameof(remark), RepairOrderConsts.MaxRemarkLength);
        SuspensionReason = reason;
        PromisedFinishAt = newFinishBy;
        IsFinishAgreed = true;
        return Enter(row, at, new Data
        {
            ["reason"] = TimelineValue.Key($"Enum:RepairSuspensionReason.{reason}"),
            ["promise"] = TimelineValue.Time(newFinishBy),
            ["remark"] = TimelineValue.Text(remark),
        });
    }

    /// <summary>恢复施工.</summary>
    public CaseStep Resume(CaseActor by, DateTime at) => Enter(Begin(RepairAction.Resume, by, at), at);

    /// <summary>完工.</summary>
    /// <param name="faultCause">故障原因.</param>
    /// <param name="result">处理结果.</param>
    /// <param name="warranty">Who answers for the damage.</param>
    /// <param name="labourMinutes">Minutes of work in this round.</param>
    /// <param name="materials">Materials of this round.</param>
    /// <param name="paidAmount">What the customer pays for the whole order, in yuan.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Finish(
        string faultCause,
        string result,
        WarrantyAttribution warranty,
        int labourMinutes,
        IReadOnlyCollection<RepairMaterial> materials,
        decimal paidAmount,
        CaseActor by,
        DateTime at)
    {
        var paid = Yuan.Round(paidAmount);
        var row = Begin(RepairAction.Finish, by, at, new PaymentAttempt(paid, warranty));
        Check.NotNullOrWhiteSpace(faultCause, nameof(faultCause), RepairOrderConsts.MaxRemarkLength);
        Check.NotNullOrWhiteSpace(result, nameof(result), RepairOrderConsts.MaxRemarkLength);

        FaultCause = faultCause;
        Result = result;
        Warranty = warranty;
        LabourMinutes = (LabourMinutes ?? 0) + labourMinutes;
        Materials = [.. Materials, .. materials];
        PaidAmount = paid;
        FinishedAt = StepTime(at);
        FirstFinishedAt ??= FinishedAt;
        return Enter(row, at, new Data
        {
            ["result"] = TimelineValue.Text(result),
            ["amount"] = TimelineValue.Money(paid),
        });
    }

    /// <summary>客户验收签字: to the callback when the case is drawn, else closed.</summary>
    /// <param name="signerName">Who signs.</param>
    /// <param name="role">Customer or inspector.</param>
    /// <param name="signatureImage">Drawn signature as a data URL.</param>
    /// <param name="rating">What the customer says.</param>
    /// <param name="seed">Random number for the draw.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public CaseStep AcceptWork(
        string signerName,
        AcceptanceRole role,
        string? signatureImage,
        SigningRating? rating,
        long seed,
        CaseActor by,
        DateTime at,
        RepairLimits limits)
    {
        var draw = RepairCallbackDraw.For(this, rating, seed, limits);
        var row = Begin(RepairAction.AcceptWork, by, at, new AcceptanceAttempt(signerName, draw));
        Acceptance = Sign(signerName, role, signatureImage, at, rating, $"work|{Result}|{PaidAmount:0.00}|{FinishedAt:O}");
        CallbackDecision = draw.Decision;
        CallbackSeed = draw.Seed;
        CallbackPercent = draw.SamplePercent;
        if (draw.IsDrawn)
        {
            CallbackRound++;
            CallbackDueAt = StepTime(at) + limits.CallbackWithin;
            CallbackResult = null;
            CallbackOpinion = null;
        }

        return Enter(row, at, new Data { ["signer"] = TimelineValue.Text(Acceptance.SignerName) });
    }

    /// <summary>客户不接受: the work has to be done again.</summary>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="restart">What the customer is promised now.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep RejectWork(string reason, RepairPromise restart, CaseActor by, DateTime at)
    {
        var row = Begin(RepairAction.RejectWork, by, at, new CaseReason(reason));
        var data = Reason(reason);
        SendBack(restart);
        return Enter(row, at, data);
    }

    /// <summary>
    /// What the callback came to. "Unsatisfied" reopens the order as rework, anything else closes it. News of another round than the current
    /// one, or when the order no longer waits, changes nothing.
    /// </summary>
    /// <param name="round">Which callback.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="opinion">The customer's words.</param>
    /// <param name="restart">What the customer is promised when the work has to be done again.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>The step, or null when there was nothing to do.</returns>
    public CaseStep? ConcludeCallback(int round, RepairCallbackResult result, string? opinion, RepairPromise restart, DateTime at)
    {
        if (State != RepairState.AwaitingCallback || round != CallbackRound)
        {
            return null;
        }

        var reopens = result == RepairCallbackResult.Unsatisfied;
        var row = Begin(reopens ? RepairAction.ReopenAfterCallback : RepairAction.CloseAfterCallback, CaseActor.System, at, result);
        CallbackResult = result;
        CallbackOpinion = opinion;
        if (reopens)
        {
            SendBack(restart);
        }

        return Enter(row, at, new Data
        {
            ["result"] = TimelineValue.Key($"Enum:RepairCallbackResult.{result}"),
            ["opinion"] = TimelineValue.Text(opinion),
        });
    }

    /// <summary>改约: a new window, and a new promise with it.</summary>
    /// <param name="appointment">Window that the customer chose.</param>
    /// <param name="promise">What follows from it.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public CaseStep Reschedule(RepairAppointment appointment, RepairPromise promise, CaseActor by, DateTime at, RepairLimits limits)
    {
        var row = Begin(RepairAction.Reschedule, by, at, appointment);
        AppointmentStart = appointment.Start;
        AppointmentEnd = appointment.End;
        Promise(promise);
        DispatchBy = State == RepairState.Received ? DispatchDeadline(at, limits) : DispatchBy;
        return Enter(row, at, new Data
        {
            ["start"] = TimelineValue.Time(appointment.Start),
            ["end"] = TimelineValue.Time(appointment.End),
        });
    }

    /// <summary>催办: the customer asks again; nothing that was promised or is due changes.</summary>
    public CaseStep Urge(CaseActor by, DateTime at)
    {
        var row = Begin(RepairAction.Urge, by, at);
        UrgedTimes++;
        return Enter(row, at, new Data { ["times"] = TimelineValue.Text(UrgedTimes.ToString(CultureInfo.InvariantCulture)) });
    }

    /// <summary>取消.</summary>
    public CaseStep Cancel(string reason, CaseActor by, DateTime at) => CancelBy(RepairAction.Cancel, reason, by, at);
}
