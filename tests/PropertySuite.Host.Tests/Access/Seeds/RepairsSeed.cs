using PropertySuite.Demo;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;

namespace PropertySuite.Host.Access;

/// <summary>Two repair orders with a note, and a link to each; both have been opened, and the first one's is revoked.</summary>
internal sealed class RepairsSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Cases;

    public IReadOnlyDictionary<string, string> Ids =>
        new Dictionary<string, string> { ["technician"] = "IdentityUser", ["contactParty"] = "Party", ["reworkOf"] = "RepairOrder", ["order"] = "RepairOrder" };

    public async Task RecordAsync(PlaceStage stage)
    {
        for (var number = 0; number < 2; number++)
        {
            var order = await stage.PostAsync<RepairOrderDto>("/api/repairs/repair-order", new
            {
                clientKey = Guid.CreateVersion7(), stage.Place.SiteId, stage.UnitId, contactPartyId = stage.PartyId, area = "Indoor", category = "Water",
                urgency = "Ordinary", channel = "Phone", description = $"{stage.Word}漏水", contactName = stage.Word, contactPhone = PlaceSeed.Phone,
            });
            await stage.PostAsync<RepairOrderDto>($"/api/repairs/repair-order/{order.Id}/note", new { text = stage.Word });
            stage.Add(new PlaceSubject(RepairOrderConsts.SubjectType, order.Id, order.Number));
            var made = await stage.PostAsync<CreatedLinkDto>("/api/service-desk/link", new
            {
                purpose = "repairs.progress", subjectId = order.Id, personName = stage.Word, actions = new[] { "Urge" },
            });
            await stage.PostAsync<LinkPageDto>("/api/service-desk/link-page/open", new { token = made.Token });
            if (number == 0)
            {
                await stage.PostAsync<object?>($"/api/service-desk/link/{made.Link.Id}/revoke", new { });
            }
        }
    }
}
