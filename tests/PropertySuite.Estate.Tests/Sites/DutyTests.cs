using System.Globalization;
using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

public class DutyTests
{
    private static readonly Site Berlin = new Site(Guid.NewGuid(), "S1", "一期").SetTimeZone("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-28", 24)]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    public void A_day_is_as_long_as_the_clock_of_the_site_says(string day, int hours)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        (Berlin.MidnightOf(date.AddDays(1)) - Berlin.MidnightOf(date)).TotalHours.ShouldBe(hours);
    }

    [Theory]
    [InlineData("2026-03-22T21:00:00Z", 7, "2026-03-29T20:00:00Z")]
    [InlineData("2026-10-18T20:00:00Z", 7, "2026-10-25T21:00:00Z")]
    [InlineData("2026-03-22T01:30:00Z", 7, "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-18T00:30:00Z", 7, "2026-10-25T00:30:00Z")]
    public void Days_later_it_is_the_same_time_of_the_day(string from, int days, string to)
        => Berlin.Shift(Utc(from), days).ShouldBe(Utc(to));

    [Fact]
    public void A_time_that_the_clocks_leave_out_is_later_by_what_they_leave_out_whoever_asks()
    {
        var lordHowe = new Site(Guid.NewGuid(), "S2", "豪勋爵岛").SetTimeZone("Australia/Lord_Howe");
        var calendar = RecurrenceCalendar.Of(lordHowe, WorkingCalendar.MondayToFriday);
        foreach (var (local, utc) in new[]
        {
            ("2026-10-04T02:15:00", "2026-10-03T15:45:00Z"), // half an hour is left out
            ("2026-04-05T01:45:00", "2026-04-04T14:45:00Z"), // comes twice
            ("2026-07-01T09:00:00", "2026-06-30T22:30:00Z"),
        })
        {
            var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
            lordHowe.ToUtc(time).ShouldBe(Utc(utc), local);
            calendar.MomentOf(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time)).ShouldBe(Utc(utc), local);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((24 * DutyConsts.MaxShiftDays) + 1)]
    public void A_shift_ends_after_it_begins_and_not_long_after(int hours)
    {
        var from = new DateTime(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc);
        Should.Throw<BusinessException>(() => new DutyShift(Guid.NewGuid(), Guid.NewGuid()).Place(Guid.NewGuid(), Guid.NewGuid(), from, from.AddHours(hours), null, null))
            .Code.ShouldBe(SitesErrorCodes.DutyTimesInvalid);
    }

    [Fact]
    public void Nobody_stands_in_for_themselves()
    {
        var (person, from) = (Guid.NewGuid(), new DateTime(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc));
        Should.Throw<BusinessException>(() => new DutyShift(Guid.NewGuid(), Guid.NewGuid()).Place(Guid.NewGuid(), person, from, from.AddHours(8), person, null))
            .Code.ShouldBe(SitesErrorCodes.StandInIsThePerson);
        Should.Throw<BusinessException>(() => new Absence(Guid.NewGuid(), Guid.NewGuid(), person, from, from.AddHours(8), AbsenceReason.Leave, person, null))
            .Code.ShouldBe(SitesErrorCodes.StandInIsThePerson);
    }

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
