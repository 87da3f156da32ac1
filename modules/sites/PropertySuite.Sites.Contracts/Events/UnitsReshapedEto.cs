using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>Units have been split or merged. Published once, inside the transaction that does it; what follows for other modules' records happens in it too.</summary>
[EventName("PropertySuite.Sites.UnitsReshaped")]
public class UnitsReshapedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site of the units.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The split or merge.</summary>
    public Guid UnitReshapeId { get; set; }

    /// <summary>What it was.</summary>
    public UnitReshapeKind Kind { get; set; }

    /// <summary>Last day of the units before; those after are units from the next day.</summary>
    public DateOnly LastDay { get; set; }

    /// <summary>Whether the merge brought back the unit whose parts it merged.</summary>
    public bool IsRestoration { get; set; }

    /// <summary>The units that are units no longer.</summary>
    public List<Guid> Before { get; set; } = [];

    /// <summary>The units that they have become.</summary>
    public List<Guid> After { get; set; } = [];
}
