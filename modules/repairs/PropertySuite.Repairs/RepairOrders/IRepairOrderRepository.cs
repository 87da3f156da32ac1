using System.Linq.Expressions;
using PropertySuite.Cases;
using PropertySuite.Paging;
using PropertySuite.People;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Repairs;

/// <summary>Which orders are wanted. Empty fields do not restrict.</summary>
public sealed record RepairOrderQuery
{
    /// <summary>Now (UTC); what "late" is measured by.</summary>
    public required DateTime Now { get; init; }

    /// <summary>One site.</summary>
    public Guid? SiteId { get; init; }

    /// <summary>Any of these sites; all when null.</summary>
    public IReadOnlyCollection<Guid>? SiteIds { get; init; }

    /// <summary>Only those that somebody has to be sent to.</summary>
    public bool ToBeDispatched { get; init; }

    /// <summary>Due before (UTC).</summary>
    public DateTime? DueBefore { get; init; }

    /// <summary>In one of these units; wherever when null.</summary>
    public IReadOnlyCollection<Guid>? UnitIds { get; init; }

    /// <summary>Any of these states.</summary>
    public IReadOnlyCollection<RepairState> States { get; init; } = [];

    /// <summary>Category.</summary>
    public RepairCategory? Category { get; init; }

    /// <summary>Urgency.</summary>
    public RepairUrgency? Urgency { get; init; }

    /// <summary>Indoor or common.</summary>
    public RepairArea? Area { get; init; }

    /// <summary>Assigned to all of these technicians now.</summary>
    public IReadOnlyCollection<Guid> TechnicianIds { get; init; } = [];

    /// <summary>Only late ones.</summary>
    public bool OverdueOnly { get; init; }

    /// <summary>Only those that become late within half an hour.</summary>
    public bool DueSoonOnly { get; init; }

    /// <summary>Only open ones.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Called in at or after (UTC).</summary>
    public DateTime? CreatedFrom { get; init; }

    /// <summary>Called in before (UTC).</summary>
    public DateTime? CreatedBefore { get; init; }

    /// <summary>With an appointment that begins at or after (UTC).</summary>
    public DateTime? AppointmentFrom { get; init; }

    /// <summary>With an appointment that begins before (UTC).</summary>
    public DateTime? AppointmentBefore { get; init; }

    /// <summary>Finished at or after (UTC).</summary>
    public DateTime? FinishedFrom { get; init; }

    /// <summary>Finished before (UTC).</summary>
    public DateTime? FinishedBefore { get; init; }

    /// <summary>Part of number, place, name, phone or description.</summary>
    public string? Text { get; init; }
}

/// <summary>An order that lacks something.</summary>
/// <param name="Id">Id.</param>
/// <param name="SiteId">Site.</param>
/// <param name="Number">Document number.</param>
/// <param name="Description">What the customer reports.</param>
/// <param name="LacksPhone">There is no number to call back.</param>
/// <param name="LacksUnit">It is indoors, and nobody knows in which unit.</param>
public sealed record IncompleteRepair(Guid Id, Guid SiteId, string Number, string Description, bool LacksPhone, bool LacksUnit);

/// <summary>How many open orders are in a state.</summary>
/// <param name="State">State.</param>
/// <param name="Count">Orders.</param>
/// <param name="Overdue">Of these, late.</param>
public sealed record RepairStateCount(RepairState State, int Count, int Overdue);

/// <summary>How many open orders a unit has.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Count">Orders.</param>
/// <param name="Overdue">Of these, late.</param>
public sealed record UnitRepairCount(Guid UnitId, int Count, int Overdue);

/// <summary>An order with the same trouble as another.</summary>
/// <param name="Id">Order.</param>
/// <param name="Number">Its number.</param>
/// <param name="UnitId">Its unit.</param>
public sealed record LikeRepairOrder(Guid Id, string Number, Guid UnitId);

/// <summary>What an open order asks of its technicians.</summary>
/// <param name="TechnicianIds">Who they are.</param>
/// <param name="AppointmentStart">Start of the appointment (UTC).</param>
/// <param name="AppointmentEnd">End of the appointment (UTC).</param>
/// <param name="PromisedFinishAt">Promised finish (UTC).</param>
public sealed record RepairInHand(Guid[] TechnicianIds, DateTime? AppointmentStart, DateTime? AppointmentEnd, DateTime PromisedFinishAt);

/// <summary>The store of repair orders.</summary>
public interface IRepairOrderRepository : IRepository<RepairOrder, Guid>
{
    /// <summary>A page, of each order as much as is selected. Sorted by <c>creationTime</c>, <c>dueAt</c> or <c>appointmentStart</c>.</summary>
    Task<Page<T>> GetPageAsync<T>(
        RepairOrderQuery query, PageRequest request, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default);

    /// <summary>How many there are, and how many of them are late, counted up to a limit.</summary>
    Task<(int All, int Late)> CountAsync(RepairOrderQuery query, int limit, CancellationToken cancellationToken = default);

    /// <summary>How many were called in on each day of a time zone; days without any are missing.</summary>
    Task<Dictionary<DateOnly, int>> CountReceivedByDayAsync(RepairOrderQuery query, string timeZoneId, CancellationToken cancellationToken = default);

    /// <summary>How many were finished on each day of a time zone, each on the day of its last finish; days without any are missing.</summary>
    Task<Dictionary<DateOnly, int>> CountFinishedByDayAsync(RepairOrderQuery query, string timeZoneId, CancellationToken cancellationToken = default);

    /// <summary>Open orders that somebody registered since a moment without a phone number, or indoors without a unit; oldest first.</summary>
    Task<List<IncompleteRepair>> GetIncompleteAsync(Guid creatorId, DateTime since, int max, CancellationToken cancellationToken = default);

    /// <summary>Those of the sites at which an order has been registered.</summary>
    Task<List<Guid>> GetSitesWithOrdersAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default);

    /// <summary>How many open orders are in each state.</summary>
    Task<List<RepairStateCount>> CountOpenByStateAsync(RepairOrderQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many open orders each unit of a site has; units without any are missing.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="unitIds">Only these units; null for all of the site.</param>
    /// <param name="now">What "late" is measured by (UTC).</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<List<UnitRepairCount>> CountOpenByUnitAsync(
        Guid siteId, IReadOnlyCollection<Guid>? unitIds, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>The open orders of some units, by number.</summary>
    Task<List<RepairOrder>> GetOpenOfUnitsAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default);

    /// <summary>The orders of a site that a technician was sent to and nobody has accepted yet, by number.</summary>
    Task<List<RepairOrder>> GetDispatchedToAsync(IReadOnlyCollection<Guid> siteIds, Guid technicianId, CancellationToken cancellationToken = default);

    /// <summary>Earlier orders of the same category since a moment that were not cancelled, the newest first: at the same unit, or at any of the site.</summary>
    Task<List<LikeRepairOrder>> GetLikeAsync(RepairOrder order, DateTime since, bool sameUnitOnly, int count, CancellationToken cancellationToken = default);

    /// <summary>The open orders that are due first, as many as wanted of each state, in one query.</summary>
    Task<List<T>> GetFirstDueOfEachStateAsync<T>(
        RepairOrderQuery query, int perState, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default);

    /// <summary>The latest orders of a unit or of a phone number, whatever its extension; of a land line with and without its area code.</summary>
    Task<List<T>> GetRecentAsync<T>(
        Guid? unitId, PhoneNumber? phone, int count, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default);

    /// <summary>Open orders in the hands of each of these technicians; who has none is missing.</summary>
    Task<Dictionary<Guid, int>> CountOpenByTechnicianAsync(
        IReadOnlyCollection<Guid> technicianIds, CancellationToken cancellationToken = default);

    /// <summary>The open orders of a site in the hands of any of these technicians.</summary>
    Task<List<RepairInHand>> GetInHandAsync(Guid siteId, IReadOnlyCollection<Guid> technicianIds, CancellationToken cancellationToken = default);

    /// <summary>Dispatched emergencies whose time to be accepted has passed, in the current data filters.</summary>
    Task<List<CaseReference>> GetUnacceptedEmergenciesAsync(
        DateTime now, int count, CancellationToken cancellationToken = default);
}
