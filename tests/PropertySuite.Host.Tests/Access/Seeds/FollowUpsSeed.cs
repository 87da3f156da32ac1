using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Demo;
using PropertySuite.FollowUps;

namespace PropertySuite.Host.Access;

/// <summary>A callback about each case; the customer of the first one has been called.</summary>
internal sealed class FollowUpsSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Afterwards;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["assignee"] = "IdentityUser" };

    public async Task RecordAsync(PlaceStage stage)
    {
        foreach (var cases in stage.Subjects.GroupBy(subject => subject.Type))
        {
            await ConcludeAsync(stage, await RequestAsync(stage, cases.First()));
            await RequestAsync(stage, cases.Last());
        }
    }

    private static Task<Guid> RequestAsync(PlaceStage stage, PlaceSubject subject) => stage.WithUnitOfWorkAsync(
        services => services.GetRequiredService<ICallbackIntegrationService>().RequestAsync(new RequestCallbackDto
        {
            TenantId = stage.Place.TenantId,
            SiteId = stage.Place.SiteId,
            SourceType = subject.Type,
            SourceId = subject.Id,
            SourceNumber = subject.Number,
            Location = stage.Word,
            ContactName = stage.Word,
            ContactPhone = PlaceSeed.Phone,
            Summary = stage.Word,
            DueAt = DateTime.UtcNow.AddDays(1),
            Reason = CallbackReason.Sampled,
        }));

    private static async Task ConcludeAsync(PlaceStage stage, Guid callbackId)
    {
        var address = $"/api/follow-ups/callback-task/{callbackId}";
        var callback = await stage.GetAsync<JsonElement>(address);
        await stage.PostAsync<JsonElement>($"{address}/conclude", new
        {
            outcome = "Satisfied", method = "Phone", interviewee = stage.Word, opinion = stage.Word,
            concurrencyStamp = callback.GetProperty("concurrencyStamp").GetString(),
        });
    }
}
