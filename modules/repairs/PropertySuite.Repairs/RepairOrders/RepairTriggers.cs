using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>What raises repair orders beside their clocks: emergencies, the same trouble again or in many units, technicians who refuse, customers who are not satisfied.</summary>
[ExposeServices(typeof(ICaseTriggers<RepairOrder>))]
public class RepairTriggers(
    IRepairOrderRepository orders, IUnitIntegrationService units, ISiteSettingIntegrationService settings, IClockIntegrationService clocks)
    : ICaseTriggers<RepairOrder>, ITransientDependency
{
    private const int RefusalsThatRaise = 2;
    private const int MostNumbers = 10;
    private const int MostInWindow = 200;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<CaseTrigger>> FindAsync(RepairOrder order, CaseStep? step)
    {
        if (step is null)
        {
            return [.. Emergency(order), .. await SameTroubleAsync(order)];
        }

        return step.Transition.Action switch
        {
            nameof(RepairAction.Refuse) when order.RefusedTimes >= RefusalsThatRaise => [new CaseTrigger(EscalationTrigger.Refusal)],
            nameof(RepairAction.RejectWork) => [new CaseTrigger(EscalationTrigger.Dissatisfied)],
            nameof(RepairAction.ReopenAfterCallback) => [new CaseTrigger(EscalationTrigger.Dissatisfied, order.CallbackOpinion.TruncateWhole(ClockConsts.MaxReasonLength))],
            _ => [],
        };
    }

    private static IEnumerable<CaseTrigger> Emergency(RepairOrder order)
        => order.Urgency == RepairUrgency.Emergency ? [new CaseTrigger(EscalationTrigger.Safety)] : [];

    /// <summary>Again at the same unit, or at many units of its building within hours: the same category both.</summary>
    private async Task<List<CaseTrigger>> SameTroubleAsync(RepairOrder order)
    {
        if (order.UnitId is not { } unitId)
        {
            return [];
        }

        var triggers = new List<CaseTrigger>();
        var repeatWindow = TimeSpan.FromDays(await settings.GetAsync<double>(order.SiteId, RepairsSettings.RepeatWindowDays));
        var again = (await orders.GetLikeAsync(order, order.CreationTime - repeatWindow, sameUnitOnly: true, MostNumbers)).ConvertAll(like => like.Number);
        if (again.Count > 0)
        {
            triggers.Add(new CaseTrigger(EscalationTrigger.Repeat, string.Join('、', again)));
        }

        var groupWindow = TimeSpan.FromHours(await settings.GetAsync<double>(order.SiteId, RepairsSettings.GroupWindowHours));
        var groupUnits = await settings.GetAsync<int>(order.SiteId, RepairsSettings.GroupUnits);
        List<LikeRepairOrder> all = [new(order.Id, order.Number, unitId), .. await orders.GetLikeAsync(order, order.CreationTime - groupWindow, sameUnitOnly: false, MostInWindow)];
        if (CountUnits(all) >= groupUnits)
        {
            var buildings = (await units.GetListAsync([.. all.Select(like => like.UnitId).Distinct()])).ToDictionary(unit => unit.Id, unit => unit.BuildingId);
            var group = all.FindAll(like => buildings.TryGetValue(like.UnitId, out var building) && building == buildings[unitId]);
            if (CountUnits(group) >= groupUnits && await IsNewsAsync(group))
            {
                triggers.Add(new CaseTrigger(EscalationTrigger.Group, string.Join('、', group.DistinctBy(like => like.UnitId).Skip(1).Take(MostNumbers).Select(like => like.Number))));
            }
        }

        return triggers;
    }

    /// <summary>
    /// Whether nobody was told of a group, or it has become twice as large as when somebody was: who knows of a burst pipe needs no message for each further flat, but has to hear that
    /// it is the whole building by now. Registrations of a site come one after the other, since they draw numbers.
    /// </summary>
    /// <param name="group">The orders of the group, the newest first.</param>
    private async Task<bool> IsNewsAsync(List<LikeRepairOrder> group)
    {
        var raised = await clocks.FindRaisedAsync([.. group.Select(like => like.Id)], EscalationTrigger.Group);
        var told = group.FindIndex(like => raised.Contains(like.Id));
        return told < 0 || CountUnits(group) >= 2 * CountUnits(group[told..]);
    }

    private static int CountUnits(IEnumerable<LikeRepairOrder> orders) => orders.Select(order => order.UnitId).Distinct().Count();
}
