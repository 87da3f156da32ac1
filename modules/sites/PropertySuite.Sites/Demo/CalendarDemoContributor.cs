using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Gives the demo's company the published holidays; those of the coming year are still to be taken from a file.</summary>
public class CalendarDemoContributor(ICompanyCalendarRepository calendars) : IDemoContributor, ITransientDependency
{
    /// <inheritdoc />
    public DemoStep Step => DemoStep.Estate;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        var company = await calendars.GetOrAddAsync();
        if (!company.IsChanged)
        {
            company.SetCalendar(company.Calendar.With([.. PublicHolidayCalendar.Years.SelectMany(PublicHolidayCalendar.Find)], []));
            await calendars.UpdateAsync(company, autoSave: true);
        }
    }
}
