using PropertySuite.Administration;
using PropertySuite.Demo;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace PropertySuite.OwnerRecords;

/// <summary>Plans the weekly callbacks of drawn households.</summary>
public class HouseholdSamplesDemoContributor(IPlanAppService plans, ICurrentPrincipalAccessor principal) : IDemoContributor, ITransientDependency
{
    /// <inheritdoc />
    public DemoStep Step => DemoStep.Afterwards;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Households.Count == 0 || !stage.Employs(StandardRoles.CustomerServiceManager))
        {
            return;
        }

        using (principal.Change(stage.Staff(StandardRoles.CustomerServiceManager)[0].ToPrincipal()))
        {
            await plans.CreateAsync(new CreatePlanDto
            {
                SiteId = stage.SiteId,
                Kind = HouseholdSamplePlanKind.Key,
                Name = "每周住户回访",
                Misfire = MisfirePolicy.CatchUpLast,
                Rule = new RecurrenceRuleDto
                {
                    Kind = RecurrenceKind.Weekly, From = new DateOnly(2026, 1, 5), Weekdays = [DayOfWeek.Monday], Shift = DayOffShift.WorkingDayAfter, Time = new TimeOnly(9, 0),
                },
            });
        }
    }
}
