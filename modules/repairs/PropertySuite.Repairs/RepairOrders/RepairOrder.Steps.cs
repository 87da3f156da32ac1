using System.Security.Cryptography;
using System.Text;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.Repairs;

/// <content>What the actions share: finding the row, entering the next state, rounds, signatures.</content>
public partial class RepairOrder
{
    private static Data Reason(string reason)
        => new() { ["reason"] = TimelineValue.Text(Check.NotNullOrWhiteSpace(reason, nameof(reason), RepairOrderConsts.MaxRemarkLength)) };

    private RepairTransition Begin(RepairAction action, RepairActor by, RepairGuards choice = RepairGuards.None)
    {
        var row = RepairTransitions.Find(State, action, choice);
        return Allows(row, by) ? row : throw new BusinessException(RepairsErrorCodes.NotAssignedTechnician).WithData("Number", Number);
    }

    private RepairStep Enter(RepairTransition row, DateTime at, Data? data = null)
    {
        var time = StepTime(at);
        LastStepAt = time;
        State = row.To;
        if (State != RepairState.Suspended)
        {
            SuspensionReason = null;
            SuspensionRemark = null;
        }

        ClosedAt = RepairTransitions.IsFinal(State) ? time : null;
        DueAt = State switch
        {
            RepairState.Received or RepairState.Rework => DispatchBy,
            RepairState.Dispatched or RepairState.Accepted => PromisedArrivalAt,
            RepairState.Finished or RepairState.Closed or RepairState.Cancelled => null,
            RepairState.AwaitingCallback => CallbackDueAt,
            _ => PromisedFinishAt,
        };
        return new RepairStep(row, time, data ?? []);
    }

    private DateTime StepTime(DateTime at) => at < LastStepAt ? LastStepAt : at;

    private RepairStep CancelBy(RepairAction action, string reason, RepairActor by, DateTime at)
    {
        var row = Begin(action, by);
        var data = Reason(reason);
        CancellationReason = reason;
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

    private void SendBack(DateTime at, RepairLimits limits)
    {
        ReworkCount++;
        StartRound();
        Acceptance = null;
        PaidAmount = 0;
        CallbackDueAt = null;
        var promise = RepairPromise.AfterRejection(Urgency, StepTime(at), limits);
        DispatchBy = promise.ArrivalBy;
        PromisedArrivalAt = promise.ArrivalBy;
        PromisedFinishAt = promise.FinishBy;
    }

    private void CheckPayment(decimal paid, WarrantyAttribution warranty)
    {
        if (paid > 0 && warranty != WarrantyAttribution.Owner)
        {
            throw new BusinessException(RepairsErrorCodes.PaidByOthers);
        }

        var confirmed = Quote?.Confirmation is null ? 0 : Quote.TotalAmount;
        if (paid < 0 || paid > confirmed)
        {
            throw new BusinessException(RepairsErrorCodes.PaidAboveQuote).WithData("Confirmed", confirmed.ToString("0.00"));
        }
    }

    private RepairSignature Sign(
        string signerName, AcceptanceRole role, string? image, DateTime at, SigningRating? rating, string document)
    {
        var name = Check.NotNullOrWhiteSpace(signerName, nameof(signerName), RepairOrderConsts.MaxNameLength);
        var signedAt = StepTime(at);
        var signed = $"{Number}|{document}|{name}|{role}|{signedAt:O}|{image}";
        return new RepairSignature(
            name, role, signedAt, image, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(signed))), rating);
    }
}
