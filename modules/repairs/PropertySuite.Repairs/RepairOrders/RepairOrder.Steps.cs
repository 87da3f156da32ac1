using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.Repairs;

/// <content>What the actions share: what follows from a state, rounds, signatures.</content>
public partial class RepairOrder
{
    /// <summary>Values for the entry that opens the timeline.</summary>
    internal IReadOnlyDictionary<string, TimelineValue> OpeningData => new Data
    {
        ["channel"] = TimelineValue.Key($"Enum:RepairChannel.{Channel}"),
        ["arrival"] = TimelineValue.Time(PromisedArrivalAt),
    };

    private static Data Reason(string reason)
        => new() { ["reason"] = TimelineValue.Text(Check.Length(reason, nameof(reason), RepairOrderConsts.MaxRemarkLength)) };

    /// <inheritdoc />
    protected override void OnEntered(DateTime at)
    {
        if (State != RepairState.Suspended)
        {
            SuspensionReason = null;
            SuspensionRemark = null;
        }

        ClosedAt = Table.IsFinal(State) ? at : null;
        DueAt = NextDue();
    }

    /// <summary>What the house owes next, never later than a promise to the customer that is not kept yet.</summary>
    private DateTime? NextDue() => State switch
    {
        RepairState.Received or RepairState.Rework => Earlier(DispatchBy, NextPromise),
        RepairState.Finished or RepairState.Closed or RepairState.Cancelled => null,
        RepairState.AwaitingCallback => CallbackDueAt,
        _ => NextPromise,
    };

    private CaseStep CancelBy(RepairAction action, string reason, CaseActor by, DateTime at)
    {
        var row = Begin(action, by, at, new CaseReason(reason));
        var data = Reason(reason);
        CancellationReason = reason;
        ProposedQuote = null;
        AcceptBy = null;
        return Enter(row, at, data);
    }

    private void StartRound()
    {
        DispatchedAt = null;
        AcceptedAt = null;
        ArrivedAt = null;
        FinishedAt = null;
    }

    private void TakeBack(DateTime at, RepairLimits limits)
    {
        Technicians = [];
        TechnicianIds = [];
        StartRound();
        AcceptBy = null;
        DispatchBy = DispatchDeadline(StepTime(at), limits);
    }

    private void Promise(RepairPromise promise)
    {
        PromisedArrivalAt = promise.ArrivalBy;
        PromisedFinishAt = promise.FinishBy;
        IsFinishAgreed = false;
        PromisedArrivalKeptAt = null;
    }

    private void SendBack(RepairPromise promise)
    {
        ReworkCount++;
        StartRound();
        Acceptance = null;
        PaidAmount = 0;
        CallbackDueAt = null;
        DispatchBy = promise.ArrivalBy;
        Promise(promise);
    }

    private RepairSignature Sign(
        string signerName, AcceptanceRole role, string? image, DateTime at, SigningRating? rating, string document)
    {
        var name = Check.NotNullOrWhiteSpace(signerName, nameof(signerName), RepairOrderConsts.MaxNameLength);
        var signedAt = StepTime(at);
        return new RepairSignature(name, role, signedAt, image, CaseSignatures.Hash(Number, document, name, role, signedAt, image), rating);
    }
}
