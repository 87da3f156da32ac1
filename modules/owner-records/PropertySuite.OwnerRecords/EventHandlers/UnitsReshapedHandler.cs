using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;

namespace PropertySuite.OwnerRecords;

/// <summary>When units are split or merged, their people, vehicles and remarks go over to the units that they become, from the next day.</summary>
public class UnitsReshapedHandler(IHouseholdRepository households, IGuidGenerator guids) : IDistributedEventHandler<UnitsReshapedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(UnitsReshapedEto eventData)
    {
        var before = await households.GetListAsync(eventData.Before);
        if (before.Count == 0)
        {
            return;
        }

        var handed = before.ConvertAll(household => household.HandOver(eventData.LastDay));
        await households.UpdateManyAsync(before, autoSave: true);
        var recorded = (await households.GetListAsync(eventData.After)).ToDictionary(household => household.Id);
        foreach (var unitId in eventData.After)
        {
            var known = recorded.GetValueOrDefault(unitId);
            var household = known ?? new Household(unitId, eventData.SiteId);
            handed.ForEach(contents => household.TakeOver(contents, guids.Create));
            await (known is null ? households.InsertAsync(household, autoSave: true) : households.UpdateAsync(household, autoSave: true));
        }
    }
}
