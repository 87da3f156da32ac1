using PropertySuite.Administration;
using PropertySuite.Demo;
using PropertySuite.ServiceDesk;

namespace PropertySuite.Host.Access;

/// <summary>A task about each case, with a note.</summary>
internal sealed class ServiceDeskSeed : IPlaceSeedContributor
{
    private const string Address = "/api/service-desk/work-task";

    public DemoStep Step => DemoStep.Afterwards;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["department"] = "OrganizationUnit", ["colleague"] = "IdentityUser" };

    public async Task RecordAsync(PlaceStage stage)
    {
        foreach (var subject in stage.Subjects)
        {
            var task = await stage.PostAsync<WorkTaskDto>(Address, new
            {
                clientKey = Guid.CreateVersion7(), stage.Place.SiteId, title = stage.Word, description = stage.Word, role = StandardRoles.FrontDesk,
                dueAt = DateTime.UtcNow.AddDays(1), subjectType = subject.Type, subjectId = subject.Id,
            });
            await stage.PostAsync<WorkTaskDto>($"{Address}/{task.Id}/note", new { text = stage.Word });
        }
    }
}
