using PropertySuite.Repairs.Localization;
using PropertySuite.Repairs.Permissions;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Timing;

namespace PropertySuite.Repairs;

/// <summary>Marks units with open repair orders on the unit board; late ones among them by a mark of their own.</summary>
public class OpenRepairsUnitBoardLayerProvider(IRepairOrderRepository orders, IClock clock) : IUnitBoardLayerProvider, ITransientDependency
{
    private const string Open = "open";
    private const string Late = "late";

    /// <summary>Whoever sees only their own orders gets no counts of all of them.</summary>
    public UnitBoardLayer Layer { get; } =
        new UnitBoardLayer("repairs.open", Text("UnitBoard:Open"), UnitBoardLayerKind.Mark, RepairsPermissions.Orders.ViewAll, order: 30)
            .Add(Open, Text("UnitBoard:Open.Word"), Text("UnitBoard:Open.Sign"), UnitBoardTone.Progress)
            .Add(Late, Text("UnitBoard:Late.Word"), Text("UnitBoard:Late.Sign"), UnitBoardTone.Danger);

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<UnitBoardValue>> GetValuesAsync(UnitBoardQuery query)
    {
        var counts = await orders.CountOpenByUnitAsync(query.SiteId, query.UnitIds, clock.Now);
        return
        [
            .. counts.Select(count => new UnitBoardValue(count.UnitId, Open, count.Count)),
            .. counts.Where(count => count.Overdue > 0).Select(count => new UnitBoardValue(count.UnitId, Late, count.Overdue)),
        ];
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<RepairsResource>(name);
}
