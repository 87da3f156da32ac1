using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.Timing;

public sealed class ClockTests
{
    [Fact]
    public async Task A_utc_clock_tells_and_normalizes_to_utc()
    {
        await using var application = await RunningApplication.StartAsync<TimingTestModule>();
        var clock = application.Get<IClock>();

        clock.Now.ShouldBe(new DateTime(2026, 11, 22, 6, 30, 0, DateTimeKind.Utc));
        clock.Now.Kind.ShouldBe(DateTimeKind.Utc);
        clock.SupportsMultipleTimezone.ShouldBeTrue();
        var unspecified = clock.Normalize(new DateTime(2026, 1, 1, 8, 0, 0));
        unspecified.ShouldBe(new DateTime(2026, 1, 1, 8, 0, 0));
        unspecified.Kind.ShouldBe(DateTimeKind.Utc);
        clock.Normalize(unspecified.ToLocalTime()).ShouldBe(unspecified);
    }

    [Fact]
    public async Task Times_are_shown_in_the_current_time_zone_and_read_from_it()
    {
        await using var application = await RunningApplication.StartAsync<TimingTestModule>();
        var clock = application.Get<IClock>();
        clock.ConvertToUserTime(clock.Now).ShouldBe(clock.Now);

        application.Get<ICurrentTimezoneProvider>().TimeZone = "Asia/Shanghai";

        clock.ConvertToUserTime(clock.Now).ShouldBe(new DateTime(2026, 11, 22, 14, 30, 0));
        clock.ConvertToUserTime(new DateTimeOffset(clock.Now)).Offset.ShouldBe(TimeSpan.FromHours(8));
        clock.ConvertToUtc(new DateTime(2026, 11, 22, 14, 30, 0)).ShouldBe(clock.Now);
    }

    [Fact]
    public async Task Time_zones_go_by_both_kinds_of_names()
    {
        await using var application = await RunningApplication.StartAsync<TimingTestModule>();
        var zones = application.Get<ITimezoneProvider>();

        zones.WindowsToIana("China Standard Time").ShouldBe("Asia/Shanghai");
        zones.IanaToWindows("Asia/Shanghai").ShouldBe("China Standard Time");
        zones.GetTimeZoneInfo("China Standard Time").BaseUtcOffset.ShouldBe(TimeSpan.FromHours(8));
        zones.GetIanaTimezones().ShouldContain(z => z.Value == "Asia/Shanghai");
    }
}

[DependsOn(typeof(AbpTimingModule))]
public class TimingTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        context.Services.AddSingleton<TimeProvider>(new StandingTime());
    }

    private sealed class StandingTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 6, 30, 0, TimeSpan.Zero);
    }
}
