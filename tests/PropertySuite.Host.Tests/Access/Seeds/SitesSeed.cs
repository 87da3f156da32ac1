using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Demo;
using PropertySuite.Sites;

namespace PropertySuite.Host.Access;

/// <summary>A zone, a building with a unit, and another unit that was split.</summary>
internal sealed class SitesSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Estate;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["ownZone"] = "Zone" };

    public IReadOnlyList<string> Words => ["Dictionary"];

    public async Task RecordAsync(PlaceStage stage)
    {
        var siteId = stage.Place.SiteId;
        var building = await stage.PostAsync<BuildingDto>("/api/sites/building", new { siteId, code = "Z9", name = stage.Word, floorPlan = "1" });
        await stage.PostAsync<UnitDto>("/api/sites/unit", new { siteId, code = PlaceSeed.RoomCode, building.Id, layout = stage.Word });
        await stage.PostAsync<ZoneDto>("/api/sites/zone", new { siteId, name = stage.Word, kind = "Residential" });
        await SplitAsync(stage);
        stage.UnitId = await stage.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync("101", siteId, 20))[0].Id);
    }

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
