using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Plans each kind of work that modules have registered, for Monday mornings, where people live.</summary>
public class PlansDemoContributor(PlanManager manager, IPlanRepository plans, PlanKindCatalog kinds, PlanTexts texts) : IDemoContributor, ITransientDependency
{
    private static readonly RecurrenceRule Mondays = new RecurrenceRule
    {
        Kind = RecurrenceKind.Weekly, From = new DateOnly(2026, 1, 5), Weekdays = [DayOfWeek.Monday], Shift = DayOffShift.WorkingDayAfter, Time = new TimeOnly(9, 0),
    }.Checked();

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Afterwards;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        foreach (var kind in stage.Households.Count > 0 ? kinds.GetAll().Keys : [])
        {
            var plan = await manager.CreateAsync(stage.SiteId, kind, texts.NameOf(kind), Mondays, new Dictionary<string, int>(), MisfirePolicy.CatchUpLast);
            await plans.InsertAsync(plan, autoSave: true);
        }
    }
}
