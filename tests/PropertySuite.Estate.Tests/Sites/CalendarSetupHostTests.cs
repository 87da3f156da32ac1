using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>When the calendar counts as set up.</summary>
public class CalendarSetupHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task From_November_on_the_holidays_of_the_next_year_are_wanted_too()
    {
        await SayHolidaysAsync(2026);
        (await IsDoneAsync("2026-10-31T15:59:00Z")).ShouldBeTrue();
        (await IsDoneAsync("2026-10-31T16:00:00Z")).ShouldBeFalse("it is November at the site");

        await SayHolidaysAsync(2026, 2027);
        (await IsDoneAsync("2026-11-01T00:00:00Z")).ShouldBeTrue();
        (await IsDoneAsync("2028-01-01T00:00:00Z")).ShouldBeFalse();
    }

    private Task SayHolidaysAsync(params int[] years) => host.WithUnitOfWorkAsync(async services =>
    {
        var sites = services.GetRequiredService<IRepository<Site, Guid>>();
        var site = await sites.GetAsync(TestCompany.NorthSiteId);
        await sites.UpdateAsync(site.SetCalendar(new SiteCalendar(
            null, [.. years.Select(year => new CalendarException(new DateOnly(year, 1, 1), IsWorkingDay: false, "元旦"))], [])), autoSave: true);
    });

    private Task<bool> IsDoneAsync(string now) => host.WithUnitOfWorkAsync(async services =>
    {
        var clock = Substitute.For<IClock>();
        clock.Now.Returns(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        var step = ActivatorUtilities.CreateInstance<CalendarSiteSetupContributor>(services, clock);
        return (await step.GetDoneAsync([TestCompany.NorthSiteId])).Count > 0;
    });
}
