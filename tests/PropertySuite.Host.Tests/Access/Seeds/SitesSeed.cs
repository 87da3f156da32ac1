using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Demo;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Host.Access;

/// <summary>
/// A zone with a building, a unit, another unit that was split, and somebody who is responsible; a region with somebody who works in it; days in the
/// calendars, a mark of setting up.
/// </summary>
internal sealed class SitesSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Estate;

    public IReadOnlyList<string> Words => ["Dictionary"];

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["source"] = "Site", ["ownZone"] = "Zone", ["post"] = "DutyPost", ["standIn"] = "IdentityUser" };

    public IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string> { ["SiteCalendar"] = "Site" };

    public async Task RecordAsync(PlaceStage stage)
    {
        var siteId = stage.Place.SiteId;
        var zone = await stage.PostAsync<ZoneDto>("/api/sites/zone", new { siteId, name = stage.Word, kind = "Residential" });
        var building = await stage.PostAsync<BuildingDto>("/api/sites/building", new { siteId, code = "Z9", name = stage.Word, floorPlan = "1", zoneId = zone.Id });
        await stage.PostAsync<UnitDto>("/api/sites/unit", new { siteId, code = PlaceSeed.RoomCode, building.Id, layout = stage.Word });
        await SplitAsync(stage);
        stage.UnitId = await stage.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync("101", siteId, 20))[0].Id);
        var staff = await stage.GetAsync<ListResultDto<SiteStaffDto>>($"/api/sites/responsibility/staff/{siteId}");
        await stage.PostAsync<ResponsibilityDto>(
            "/api/sites/responsibility", new { siteId, userId = staff.Items[0].UserId, duty = "Technician", buildingId = building.Id, skills = new[] { "water" } });
        var calendar = await stage.GetAsync<SiteCalendarDto>($"/api/sites/site-calendar/{siteId}");
        await stage.PutAsync<SiteCalendarDto>($"/api/sites/site-calendar/{siteId}/days", new { days = Days(stage.Word), calendar.ConcurrencyStamp });
        var post = await stage.PostAsync<DutyPostDto>("/api/sites/duty-post", new { siteId, name = stage.Word, role = "front-desk" });
        var (from, to) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddHours(7));
        await stage.PostAsync<DutyShiftDto>("/api/sites/duty-shift", new { siteId, postId = post.Id, userId = staff.Items[0].UserId, from, to, remark = stage.Word });

        // One has begun, of which the modules are told; of the other a job will tell them.
        foreach (var days in new[] { 0, 30 })
        {
            await stage.PostAsync<AbsenceDto>("/api/sites/absence", new
            {
                siteId, userId = staff.Items[0].UserId, reason = "Leave", from = from.AddDays(days), to = to.AddDays(days), remark = stage.Word,
            });
        }

        await stage.PostAsync<SiteSetupDto>("/api/sites/site-setup/mark", new { siteId, step = "sites.numbers", mark = "LookedAt" });
    }

    public async Task RecordCompanyAsync(PlaceStage stage, Guid userId)
    {
        var region = await stage.PostAsync<RegionDto>("/api/sites/region", new { name = stage.Word });
        await stage.PostAsync<RegionMembershipDto>("/api/sites/region-membership", new { regionId = region.Id, userId });
        var calendar = await stage.GetAsync<WorkingCalendarDto>("/api/sites/company-calendar");
        await stage.PutAsync<WorkingCalendarDto>("/api/sites/company-calendar/days", new { days = Days(stage.Word), calendar.ConcurrencyStamp });
    }

    private static object[] Days(string name) => [new { date = "2026-10-01", rule = "Off", name }];

    private static async Task SplitAsync(PlaceStage stage)
    {
        var whole = await stage.PostAsync<UnitDto>("/api/sites/unit", new { stage.Place.SiteId, code = "Z9-8", layout = stage.Word });
        var lastDay = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-2);
        await stage.PostAsync<UnitReshapeDto>("/api/sites/unit-reshape/split", new
        {
            unitId = whole.Id, whole.ConcurrencyStamp, lastDay, reason = stage.Word, parts = new[] { new { code = "Z9-8A" }, new { code = "Z9-8B" } },
        });
    }
}
