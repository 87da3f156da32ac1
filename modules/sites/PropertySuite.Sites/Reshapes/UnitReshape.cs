using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A split of a unit or a merge of several (拆分、合并). What happened stands; it is undone by its opposite, which is another one.</summary>
public class UnitReshape : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private readonly List<UnitReshapePart> _parts = [];

    /// <summary>Records what has happened to units.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What it was.</param>
    /// <param name="before">The units that are units no longer.</param>
    /// <param name="after">The units that they have become.</param>
    /// <param name="lastDay">Last day of those before.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isRestoration">Whether a merge brought back the unit whose parts it merged.</param>
    public UnitReshape(
        Guid id, UnitReshapeKind kind, IReadOnlyCollection<Unit> before, IReadOnlyCollection<Unit> after, DateOnly lastDay, string reason, bool isRestoration = false)
        : base(id)
    {
        SiteId = before.First().SiteId;
        BuildingId = before.First().BuildingId;
        Kind = kind;
        LastDay = lastDay;
        Reason = Check.NotNullOrWhiteSpace(reason, nameof(reason), UnitReshapeConsts.MaxReasonLength).Trim();
        IsRestoration = isRestoration;
        _parts.AddRange(before.Select(unit => new UnitReshapePart(id, unit, isBefore: true)));
        _parts.AddRange(after.Select(unit => new UnitReshapePart(id, unit, isBefore: false)));
    }

    /// <summary>For the mapper.</summary>
    protected UnitReshape()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Building of the units.</summary>
    public Guid BuildingId { get; private set; }

    /// <summary>What it was.</summary>
    public UnitReshapeKind Kind { get; private set; }

    /// <summary>Last day of the units before; those after are units from the next day.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether a merge brought back the unit whose parts it merged.</summary>
    public bool IsRestoration { get; private set; }

    /// <summary>The units on both sides.</summary>
    public IReadOnlyCollection<UnitReshapePart> Parts => _parts;

    /// <summary>The units that are units no longer.</summary>
    public IEnumerable<UnitReshapePart> Before => _parts.Where(part => part.IsBefore);

    /// <summary>The units that they have become.</summary>
    public IEnumerable<UnitReshapePart> After => _parts.Where(part => !part.IsBefore);
}

/// <summary>A unit in a split or merge, as it was then.</summary>
public class UnitReshapePart : Entity, IMultiTenant
{
    internal UnitReshapePart(Guid reshapeId, Unit unit, bool isBefore)
    {
        UnitReshapeId = reshapeId;
        UnitId = unit.Id;
        IsBefore = isBefore;
        Code = unit.Code;
        SortKey = unit.SortKey;
        GrossAreaInSquareMetres = unit.GrossAreaInSquareMetres;
        NetAreaInSquareMetres = unit.NetAreaInSquareMetres;
        BillingAreaInSquareMetres = unit.BillingAreaInSquareMetres;
    }

    /// <summary>For the mapper.</summary>
    protected UnitReshapePart()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The split or merge.</summary>
    public Guid UnitReshapeId { get; private set; }

    /// <summary>The unit.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Whether it was a unit before, and none after; otherwise the other way round.</summary>
    public bool IsBefore { get; private set; }

    /// <summary>Its room code then.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Orders the units as people count them.</summary>
    [DisableAuditing]
    public string SortKey { get; private set; } = "";

    /// <summary>Gross area then, in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; private set; }

    /// <summary>Net area then, in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; private set; }

    /// <summary>Area that fees were computed on then, in square metres.</summary>
    public decimal? BillingAreaInSquareMetres { get; private set; }

    /// <inheritdoc />
    public override object[] GetKeys() => [UnitReshapeId, UnitId];
}
