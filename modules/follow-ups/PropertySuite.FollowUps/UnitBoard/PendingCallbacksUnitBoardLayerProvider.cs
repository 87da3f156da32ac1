using PropertySuite.FollowUps.Localization;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Timing;

namespace PropertySuite.FollowUps;

/// <summary>Marks units about which a callback is due (待回访) on the unit board; those past due among them by a mark of their own.</summary>
public class PendingCallbacksUnitBoardLayerProvider(ICallbackTaskRepository callbacks, IClock clock) : IUnitBoardLayerProvider, ITransientDependency
{
    private const string Pending = "pending";
    private const string Late = "late";

    /// <inheritdoc />
    public UnitBoardLayer Layer { get; } =
        new UnitBoardLayer("followUps.pending", Text("UnitBoard:Pending"), UnitBoardLayerKind.Mark, FollowUpsPermissions.Callbacks.Default, order: 40)
            .Add(Pending, Text("UnitBoard:Pending.Word"), Text("UnitBoard:Pending.Sign"), UnitBoardTone.Info)
            .Add(Late, Text("UnitBoard:Late.Word"), Text("UnitBoard:Late.Sign"), UnitBoardTone.Warning);

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<UnitBoardValue>> GetValuesAsync(UnitBoardQuery query)
    {
        var counts = await callbacks.CountPendingByUnitAsync(query.SiteId, query.UnitIds, clock.Now);
        return
        [
            .. counts.Select(count => new UnitBoardValue(count.UnitId, Pending, count.Count)),
            .. counts.Where(count => count.Overdue > 0).Select(count => new UnitBoardValue(count.UnitId, Late, count.Overdue)),
        ];
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<FollowUpsResource>(name);
}
