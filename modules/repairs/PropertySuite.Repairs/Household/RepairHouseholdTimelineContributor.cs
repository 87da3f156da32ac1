using PropertySuite.Cases;
using PropertySuite.OwnerRecords;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>What was done of late about the repairs of a unit.</summary>
public class RepairHouseholdTimelineContributor(IRepairOrderRepository orders, ITimelineIntegrationService timeline)
    : IHouseholdTimelineContributor, ITransientDependency
{
    /// <summary>An order that is older than so many others of its unit is over.</summary>
    private const int MostOrders = 50;

    /// <summary>Whoever sees only their own orders does not see what was done about all.</summary>
    public string Permission => RepairsPermissions.Orders.ViewAll;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<HouseholdTimelineEntryDto>> GetNewestAsync(HouseholdTimelineQuery query)
    {
        var ofUnit = await orders.GetRecentAsync(query.UnitId, phone: null, MostOrders, order => new { order.Id, order.Description });
        var descriptions = ofUnit.ToDictionary(order => order.Id, order => order.Description);
        var entries = await timeline.GetNewestAsync(RepairOrderConsts.SubjectType, descriptions.Keys, query.Max, [CaseEntryKinds.RevealPhone]);
        return entries.ConvertAll(entry => new HouseholdTimelineEntryDto
        {
            OccurredAt = entry.OccurredAt,
            Kind = HouseholdTimelineKind.Case,
            Text = entry.Text,
            About = descriptions[entry.SubjectId],
            ActorName = entry.ActorName,
            SubjectType = RepairOrderConsts.SubjectType,
            SubjectId = entry.SubjectId,
        });
    }
}
