using System.Net.Http.Json;
using System.Text.Json;

namespace PropertySuite.Faults;

/// <summary>Sends and reads JSON.</summary>
internal static class HttpAnswers
{
    /// <summary>The answer's body; fails with the body when the status is an error.</summary>
    public static async Task<JsonElement> ReadAsync(this Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {answer.RequestMessage?.RequestUri}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>Sends a body as JSON.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string path, object? body = null) =>
        client.SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) });
}
