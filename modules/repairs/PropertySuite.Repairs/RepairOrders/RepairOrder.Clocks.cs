using PropertySuite.Cases;
using PropertySuite.ServiceDesk;

namespace PropertySuite.Repairs;

/// <content>What the house and the customer wait for.</content>
public partial class RepairOrder : IHasClocks
{
    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> ClockFacts => RepairClocks.FactsOf(Urgency, Category, Area, Channel);

    /// <summary>
    /// The clocks that run. A promise runs until it is kept; who suspends the work has told the customer of another, and its clock is paused. Once the work is finished only the
    /// callback waits, which has a clock of its own. How long the order is open is timed until it is closed.
    /// </summary>
    public IReadOnlyCollection<RunningClock> Clocks => State switch
    {
        RepairState.Received => [OpenClock, new(nameof(RepairClock.Owner), null), .. DispatchClock, .. ArrivalClock, FinishClock()],
        RepairState.Rework => [OpenClock, .. DispatchClock, .. ArrivalClock, FinishClock()],
        RepairState.Dispatched => [OpenClock, .. AcceptClock, .. ArrivalClock, FinishClock()],
        RepairState.Suspended => [OpenClock, .. ArrivalClock, FinishClock(SuspensionReason)],
        RepairState.Finished or RepairState.AwaitingCallback => [OpenClock],
        RepairState.Closed or RepairState.Cancelled => [],
        _ => [OpenClock, .. ArrivalClock, FinishClock()],
    };

    private static RunningClock OpenClock => new(nameof(RepairClock.Open), null);

    private IEnumerable<RunningClock> DispatchClock =>
        DispatchBy < NextPromise ? [new RunningClock(nameof(RepairClock.Dispatch), DispatchBy)] : [];

    private IEnumerable<RunningClock> AcceptClock => AcceptBy is { } by ? [new RunningClock(nameof(RepairClock.Accept), by)] : [];

    private IEnumerable<RunningClock> ArrivalClock =>
        PromisedArrivalKeptAt is null ? [new RunningClock(nameof(RepairClock.Arrival), PromisedArrivalAt, LimitFrom: IsPromisedForCall ? CreationTime : null)] : [];

    /// <summary>Whether the promise is the first one, from the call; a window or a rejection began another.</summary>
    private bool IsPromisedForCall => AppointmentEnd is null && ReworkCount == 0;

    /// <summary>Which clock a due time belongs to, of the columns that lists read.</summary>
    public static RepairClock? ClockOf(RepairState state, DateTime? dueAt, DateTime promisedArrivalAt, DateTime? promisedArrivalKeptAt, DateTime promisedFinishAt)
        => dueAt is null ? null
            : state == RepairState.AwaitingCallback ? RepairClock.Callback
            : promisedArrivalKeptAt is null && dueAt == promisedArrivalAt ? RepairClock.Arrival
            : dueAt == promisedFinishAt ? RepairClock.Finish
            : RepairClock.Dispatch;

    private RunningClock FinishClock(RepairSuspensionReason? pausedFor = null) => new(
        nameof(RepairClock.Finish),
        PromisedFinishAt,
        pausedFor is null ? null : $"Enum:RepairSuspensionReason.{pausedFor}",
        IsFinishAgreed ? null : IsPromisedForCall ? CreationTime : PromisedArrivalAt);

    /// <inheritdoc />
    public void Retime(IReadOnlyDictionary<string, DateTime> dueTimes)
    {
        var isDispatchedByPromise = DispatchBy == NextPromise;
        PromisedArrivalAt = dueTimes.GetValueOrDefault(nameof(RepairClock.Arrival), PromisedArrivalAt);
        var finish = dueTimes.GetValueOrDefault(nameof(RepairClock.Finish), PromisedFinishAt);
        PromisedFinishAt = finish > PromisedArrivalAt ? finish : PromisedFinishAt > PromisedArrivalAt ? PromisedFinishAt : PromisedArrivalAt.AddMinutes(1);
        DispatchBy = isDispatchedByPromise ? NextPromise : DispatchBy;
        DueAt = NextDue();
    }
}
