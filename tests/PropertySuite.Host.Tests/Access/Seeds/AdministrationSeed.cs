using System.Text.Json;
using PropertySuite.Demo;

namespace PropertySuite.Host.Access;

/// <summary>An organization unit of the company with a member. The API client is made by <see cref="CompanySeed"/>, since it also calls.</summary>
internal sealed class AdministrationSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Estate;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["parent"] = "OrganizationUnit", ["token"] = "ApiAccessToken" };

    public IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string>
    {
        ["BackgroundJob"] = "BackgroundJobRecord",
        ["User"] = "IdentityUser",
        ["UserTwoFactor"] = "IdentityUser",
        ["UserSession"] = "IdentityUser",
        ["Session"] = "IdentitySession",
    };

    public async Task RecordCompanyAsync(PlaceStage stage, Guid userId)
    {
        var unit = await stage.PostAsync<JsonElement>("/api/administration/organization-unit", new { displayName = stage.Word });
        await stage.PostAsync<JsonElement>(
            $"/api/administration/organization-unit/{unit.GetProperty("id").GetGuid()}/members", new { userIds = new[] { userId } });
    }
}
