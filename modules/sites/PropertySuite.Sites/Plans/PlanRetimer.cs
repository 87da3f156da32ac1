using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;

namespace PropertySuite.Sites;

/// <summary>
/// Reckons anew when plans come next, in the transaction that changes a site (its calendar, hours or time zone) or the company's calendar. What is due
/// already is left to the sweep.
/// </summary>
public class PlanRetimer(IPlanRepository plans, PlanCalendars calendars, IClock clock)
    : ILocalEventHandler<EntityUpdatedEventData<Site>>, ILocalEventHandler<EntityUpdatedEventData<CompanyCalendar>>, ITransientDependency
{
    private const int BatchSize = 1000;

    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityUpdatedEventData<Site> eventData) => RetimeAsync(eventData.Entity.Id);

    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityUpdatedEventData<CompanyCalendar> eventData) => RetimeAsync(siteId: null);

    private async Task RetimeAsync(Guid? siteId)
    {
        var now = clock.Now;
        var lastId = Guid.Empty;
        List<Plan> batch;
        do
        {
            batch = await plans.LockComingAsync(siteId, now, lastId, BatchSize);
            if (batch.Count == 0)
            {
                return;
            }

            var planning = await calendars.GetAsync(batch);
            var moves = batch
                .Select(plan => (Plan: plan, NextAt: plan.Rule.Next(now, planning[plan.SiteId].Calendar)))
                .Where(one => one.NextAt != one.Plan.NextAt)
                .Select(one => new PlanMove(one.Plan.Id, one.NextAt, one.NextAt is null ? PlanState.Ended : one.Plan.State))
                .ToList();
            if (moves.Count > 0)
            {
                await plans.MoveOnAsync(moves);
            }

            lastId = batch[^1].Id;
        }
        while (batch.Count == BatchSize);
    }
}
