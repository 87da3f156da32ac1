using System.Text.Json;
using PropertySuite.Demo;

namespace PropertySuite.Host.Access;

/// <summary>A photo of each case, of which the first one's is taken back, and one for a form.</summary>
internal sealed class AttachmentsSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Afterwards;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["subject"] = "RepairOrder" };

    public IReadOnlyDictionary<string, string> Controllers =>
        new Dictionary<string, string> { ["AttachmentContent"] = "Attachment", ["AttachmentDraftContent"] = "AttachmentDraft" };

    public async Task RecordAsync(PlaceStage stage)
    {
        foreach (var cases in stage.Subjects.GroupBy(subject => subject.Type))
        {
            var file = await AttachAsync(stage, cases.First());
            await stage.PostAsync<JsonElement?>($"/api/attachments/attachment/{file.GetProperty("id").GetGuid()}/withdraw", new { reason = stage.Word });
            await AttachAsync(stage, cases.Last());
            await stage.PostImageAsync(
                $"/api/attachments/attachment-draft?subjectType={cases.Key}&draftId={Guid.CreateVersion7()}&clientKey={Guid.NewGuid()}&kind=Photo");
        }
    }

    private static Task<JsonElement> AttachAsync(PlaceStage stage, PlaceSubject subject) => stage.PostImageAsync(
        $"/api/attachments/attachment?subjectType={subject.Type}&subjectId={subject.Id}&clientKey={Guid.NewGuid()}&kind=Photo");
}
