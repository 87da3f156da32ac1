using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Hosting;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

[Collection(ServiceHostCollection.Name)]
public class TimelineHostTests(ServiceHostFixture fixture)
{
    [Fact]
    public async Task Entries_come_back_newest_first_with_times_in_the_sites_zone()
    {
        var subject = Guid.CreateVersion7();
        var at = new DateTime(2026, 3, 4, 1, 30, 0, DateTimeKind.Utc);
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            var timeline = services.GetRequiredService<ITimelineIntegrationService>();
            await timeline.AppendAsync(Entry(subject, "Timeline:Reschedule", at, new() { ["start"] = TimelineValue.Time(at), ["end"] = TimelineValue.Time(at.AddHours(2)) }));
            await timeline.AppendAsync(Entry(subject, "Timeline:Quote", at.AddMinutes(1), new() { ["amount"] = TimelineValue.Money(1234.5m) }));
        });

        var entries = await ReadAsync(subject);

        entries.Count.ShouldBe(2);
        entries[0].Text.ShouldContain("1,234.50");
        entries[1].Text.ShouldContain("2026-03-04 09:30");
        entries.ShouldAllBe(entry => entry.ActorId == null && entry.ActorName == "系统");
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_no_entry()
    {
        var subject = Guid.CreateVersion7();

        await Should.ThrowAsync<InvalidOperationException>(() => fixture.WithUnitOfWorkAsync(async services =>
        {
            await services.GetRequiredService<ITimelineIntegrationService>().AppendAsync(Entry(subject, "Timeline:Arrive", null, []));
            throw new InvalidOperationException("The rest failed.");
        }));

        (await ReadAsync(subject)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_was_renamed_shows_its_key_instead_of_failing()
    {
        var subject = Guid.CreateVersion7();
        await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<ITimelineIntegrationService>().AppendAsync(Entry(subject, "Timeline:NoLongerThere", null, [])));

        (await ReadAsync(subject)).ShouldHaveSingleItem().Text.ShouldBe("Timeline:NoLongerThere");
    }

    [Fact]
    public async Task Another_site_reads_nothing()
    {
        var subject = Guid.CreateVersion7();
        await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<ITimelineIntegrationService>().AppendAsync(Entry(subject, "Timeline:Arrive", null, [])));

        (await fixture.WithUnitOfWorkAsync(
            services => services.GetRequiredService<ITimelineIntegrationService>().GetListAsync("Tests.Subject", subject),
            sites: SiteScope.Of(TestCompany.SouthSiteId))).ShouldBeEmpty();
    }

    private static AppendTimelineEntryDto Entry(Guid subject, string textKey, DateTime? at, Dictionary<string, TimelineValue> data) => new()
    {
        SiteId = TestCompany.NorthSiteId,
        SubjectType = "Tests.Subject",
        SubjectId = subject,
        Kind = "Test",
        ResourceName = "Repairs",
        TextKey = textKey,
        OccurredAt = at,
        Data = data,
    };

    private async Task<List<TimelineEntryDto>> ReadAsync(Guid subject)
    {
        using var language = CultureHelper.Use("zh-Hans");
        return await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<ITimelineIntegrationService>().GetListAsync("Tests.Subject", subject));
    }
}
