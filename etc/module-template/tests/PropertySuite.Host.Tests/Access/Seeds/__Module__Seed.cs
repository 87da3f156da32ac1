using PropertySuite.Demo;
using PropertySuite.__Module__;

namespace PropertySuite.Host.Access;

/// <summary>Two __cases_words__ with a note.</summary>
internal sealed class __Module__Seed : IPlaceSeedContributor
{
    private const string Address = "/api/__module__/__case_kebab__";

    public DemoStep Step => DemoStep.Cases;

    public async Task RecordAsync(PlaceStage stage)
    {
        for (var number = 0; number < 2; number++)
        {
            var one = await stage.PostAsync<__Case__Dto>(Address, new
            {
                clientKey = Guid.CreateVersion7(), stage.Place.SiteId, description = stage.Word, contactName = stage.Word, contactPhone = PlaceSeed.Phone,
            });
            await stage.PostAsync<__Case__Dto>($"{Address}/{one.Id}/note", new { text = stage.Word });
        }
    }
}
