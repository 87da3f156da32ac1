using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Demo;
using PropertySuite.ServiceDesk;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host.Access;

/// <summary>A task about each case, with a note; limits of the site's own.</summary>
internal sealed class ServiceDeskSeed : IPlaceSeedContributor
{
    private const string Address = "/api/service-desk/work-task";
    private const string Limits = "/api/service-desk/clock-policy";

    public DemoStep Step => DemoStep.Afterwards;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["department"] = "OrganizationUnit", ["colleague"] = "IdentityUser" };

    public IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string> { ["ClockPolicy"] = nameof(SiteClockPolicy) };

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

        var policy = (await stage.GetAsync<JsonElement>($"{Limits}?siteId={stage.Place.SiteId}")).GetProperty("items")[0];
        await stage.PutAsync<ClockPolicyDto>(Limits, new
        {
            stage.Place.SiteId,
            subjectType = policy.GetProperty("subjectType"),
            kind = policy.GetProperty("kind"),
            rules = policy.GetProperty("rules"),
            concurrencyStamp = policy.GetProperty("concurrencyStamp"),
        });
    }

    /// <summary>The job that a migration stores, once for each company.</summary>
    public Task RecordCompanyAsync(PlaceStage stage, Guid userId) => stage.WithUnitOfWorkAsync(
        services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new ClockStartJobArgs { TenantId = stage.Place.TenantId }));
}
