using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PropertySuite.Hosting;
using PropertySuite.Repairs;

namespace PropertySuite.Attachments;

/// <summary>Uploads and looks at attachments over HTTP.</summary>
internal static class AttachmentDesk
{
    public const string Root = "/api/attachments/attachment";
    public const string Drafts = "/api/attachments/attachment-draft";
    public const string Subject = RepairOrderConsts.SubjectType;

    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        Guid orderId,
        byte[] content,
        string name = "现场.jpg",
        AttachmentKind kind = AttachmentKind.Photo,
        AttachmentCategory category = AttachmentCategory.Before,
        Guid? key = null,
        byte[]? thumbnail = null)
        => client.PostAsync(
            $"{Root}?subjectType={Subject}&subjectId={orderId}&clientKey={key ?? Guid.NewGuid()}&kind={kind}&category={category}", Form(content, name, thumbnail));

    public static async Task<AttachmentDto> UploadAsync(
        this HttpClient client,
        Guid orderId,
        byte[]? content = null,
        string name = "现场.jpg",
        AttachmentKind kind = AttachmentKind.Photo,
        AttachmentCategory category = AttachmentCategory.Before,
        Guid? key = null,
        byte[]? thumbnail = null)
        => await ReadAsync<AttachmentDto>(await client.SendAsync(orderId, content ?? SampleFiles.Jpeg(), name, kind, category, key, thumbnail));

    public static Task<HttpResponseMessage> SendDraftAsync(this HttpClient client, Guid draftId, byte[]? content = null, Guid? key = null)
        => client.PostAsync(
            $"{Drafts}?subjectType={Subject}&draftId={draftId}&clientKey={key ?? Guid.NewGuid()}&kind=Photo&category=Before",
            Form(content ?? SampleFiles.Jpeg(), "来电.jpg", SampleFiles.Jpeg()));

    public static async Task<AttachmentDraftDto> UploadDraftAsync(this HttpClient client, Guid draftId, byte[]? content = null, Guid? key = null)
        => await ReadAsync<AttachmentDraftDto>(await client.SendDraftAsync(draftId, content, key));

    public static Task<AttachmentListDto> ListAsync(this HttpClient client, Guid orderId)
        => client.GetAsync<AttachmentListDto>($"{Root}?subjectType={Subject}&subjectId={orderId}");

    public static Task<AttachmentDraftListDto> ListDraftsAsync(this HttpClient client, Guid draftId)
        => client.GetAsync<AttachmentDraftListDto>($"{Drafts}?subjectType={Subject}&draftId={draftId}");

    public static MultipartFormDataContent Form(byte[] content, string name, byte[]? thumbnail = null)
    {
        var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        form.Add(part, "file", name);
        if (thumbnail is not null)
        {
            form.Add(new ByteArrayContent(thumbnail), "thumbnail", "t.jpg");
        }

        return form;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
            return JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web)!;
        }
    }
}
