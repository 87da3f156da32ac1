using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using PropertySuite.Administration;
using PropertySuite.Paging;
using PropertySuite.Repairs.Localization;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <summary>Repair orders in my work: those that wait for a technician, and those that wait for a dispatch.</summary>
public abstract class RepairWorkItemProvider(IRepairOrderRepository orders, IStringLocalizer<RepairsResource> texts) : IWorkItemProvider, ITransientDependency
{
    /// <inheritdoc />
    public WorkItemKind Kind { get; } = new(
        "repairs",
        LocalizableString.Create<RepairsResource>("WorkItemKind:Repairs"),
        RepairOrderConsts.SubjectType,
        OrderPermissions.Default,
        OrderPermissions.ViewAll,
        order: 10)
    {
        AsksFor = [OrderPermissions.ViewAll, OrderPermissions.Dispatch, OrderPermissions.Execute],
        AtDayEnd = WorkItemDayEnd.NeedsNote,
    };

    /// <inheritdoc />
    public abstract WorkItemScope Scope { get; }

    /// <inheritdoc />
    public bool MayBeUndated => true;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
        => IsFor(query.Person) ? (await orders.GetPageAsync(ToOrders(query), request, Row.Of)).Select(row => ToItem(row, query)) : new Page<WorkItem>([], null, 0);

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var (all, late) = IsFor(query.Person) ? await orders.CountAsync(ToOrders(query), limit) : default;
        return new WorkItemCount(all, late);
    }

    /// <summary>Whether any can wait for the person.</summary>
    protected abstract bool IsFor(WorkItemPerson person);

    /// <summary>Those that wait for the person.</summary>
    protected abstract RepairOrderQuery Awaited(RepairOrderQuery orders, WorkItemPerson person);

    /// <summary>What the person may do at once.</summary>
    protected abstract IReadOnlyList<string> ActionsIn(RepairState state, WorkItemPerson person);

    private RepairOrderQuery ToOrders(WorkItemQuery query) => Awaited(
        new RepairOrderQuery { Now = query.Now, OpenOnly = true, SiteIds = query.SiteIds, OverdueOnly = query.LateOnly, DueBefore = query.DueBefore }, query.Person);

    private WorkItem ToItem(Row row, WorkItemQuery query) => new()
    {
        Id = row.Id,
        SiteId = row.SiteId,
        Number = row.Number,
        Title = row.Description,
        Place = row.Location,
        Detail = string.Join(' ', Details(row, query.Person.UserId)),
        State = texts[$"Enum:RepairState.{row.State}"],
        DueAt = row.DueAt,
        IsLate = row.DueAt < query.Now,
        Actions = ActionsIn(row.State, query.Person),
        ConcurrencyStamp = row.ConcurrencyStamp,
    };

    /// <summary>That it is urgent, and who goes too.</summary>
    private IEnumerable<string> Details(Row row, Guid personId)
    {
        if (row.Urgency == RepairUrgency.Emergency)
        {
            yield return texts[$"Enum:RepairUrgency.{row.Urgency}"];
        }

        foreach (var technician in row.Technicians.Where(technician => technician.UserId != personId))
        {
            yield return technician.Name;
        }
    }

    /// <summary>What is read of an order; signatures and materials stay where they are.</summary>
    private sealed class Row
    {
        public static readonly Expression<Func<RepairOrder, Row>> Of = order => new Row
        {
            Id = order.Id,
            SiteId = order.SiteId,
            Number = order.Number,
            Description = order.Description,
            Location = order.Location,
            Urgency = order.Urgency,
            Technicians = order.Technicians,
            State = order.State,
            DueAt = order.DueAt,
            ConcurrencyStamp = order.ConcurrencyStamp,
        };

        public Guid Id { get; init; }

        public Guid SiteId { get; init; }

        public string Number { get; init; } = "";

        public string Description { get; init; } = "";

        public string Location { get; init; } = "";

        public RepairUrgency Urgency { get; init; }

        public IReadOnlyList<AssignedTechnician> Technicians { get; init; } = [];

        public RepairState State { get; init; }

        public DateTime? DueAt { get; init; }

        public string ConcurrencyStamp { get; init; } = "";
    }
}

/// <summary>Orders whose next step is the technician's.</summary>
public class TechnicianRepairWorkItemProvider(IRepairOrderRepository orders, IStringLocalizer<RepairsResource> texts) : RepairWorkItemProvider(orders, texts)
{
    /// <summary>The states in which the table says that a technician has to act.</summary>
    public static IReadOnlyCollection<RepairState> States { get; } =
        [.. RepairTransitions.Table.States.Where(rule => rule.ResponsibleRole == StandardRoles.Technician).Select(rule => rule.State)];

    /// <inheritdoc />
    public override WorkItemScope Scope => WorkItemScope.Mine;

    /// <inheritdoc />
    protected override bool IsFor(WorkItemPerson person) => person.May(OrderPermissions.Execute);

    /// <inheritdoc />
    protected override RepairOrderQuery Awaited(RepairOrderQuery orders, WorkItemPerson person) => orders with { TechnicianIds = [person.UserId], States = States };

    /// <inheritdoc />
    protected override IReadOnlyList<string> ActionsIn(RepairState state, WorkItemPerson person)
        => state == RepairState.Dispatched ? [nameof(RepairAction.Accept), nameof(RepairAction.Refuse)] : [];
}

/// <summary>Orders that nobody has: whoever dispatches at the site sends somebody.</summary>
public class UndispatchedRepairWorkItemProvider(IRepairOrderRepository orders, IStringLocalizer<RepairsResource> texts) : RepairWorkItemProvider(orders, texts)
{
    /// <inheritdoc />
    public override WorkItemScope Scope => WorkItemScope.Team;

    /// <inheritdoc />
    protected override bool IsFor(WorkItemPerson person) => person.May(OrderPermissions.Dispatch) && person.May(OrderPermissions.ViewAll);

    /// <inheritdoc />
    protected override RepairOrderQuery Awaited(RepairOrderQuery orders, WorkItemPerson person) => orders with { ToBeDispatched = true };

    /// <inheritdoc />
    protected override IReadOnlyList<string> ActionsIn(RepairState state, WorkItemPerson person) => [nameof(RepairAction.Dispatch)];
}
