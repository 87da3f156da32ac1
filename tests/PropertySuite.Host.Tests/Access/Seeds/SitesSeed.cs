using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Demo;
using PropertySuite.Sites;

namespace PropertySuite.Host.Access;

/// <summary>A building with a unit.</summary>
internal sealed class SitesSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Estate;

    public IReadOnlyList<string> Words => ["Dictionary"];

    public async Task RecordAsync(PlaceStage stage)
    {
        var siteId = stage.Place.SiteId;
        var building = await stage.PostAsync<BuildingDto>("/api/sites/building", new { siteId, code = "Z9", name = stage.Word, floorPlan = "1" });
        await stage.PostAsync<UnitDto>("/api/sites/unit", new { siteId, code = PlaceSeed.RoomCode, building.Id, layout = stage.Word });
        stage.UnitId = await stage.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync("101", siteId, 20))[0].Id);
    }
}
