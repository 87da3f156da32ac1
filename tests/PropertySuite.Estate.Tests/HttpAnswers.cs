using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PropertySuite.Estate.Tests;

/// <summary>Reads answers of the host.</summary>
internal static class HttpAnswers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The answer's body; fails with the body when the status is an error.</summary>
    public static async Task<T> ReadAsync<T>(this Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {answer.RequestMessage?.RequestUri}: {body}");
        return JsonSerializer.Deserialize<T>(body, Json)!;
    }

    /// <summary>Makes sure that the request is refused with a status and, where given, an error code; returns the message.</summary>
    public static async Task<string> ShouldFailAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status, string? code = null)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{answer.RequestMessage?.RequestUri}: {body}");
        if (body.Length == 0)
        {
            return "";
        }

        var error = JsonDocument.Parse(body).RootElement.GetProperty("error");
        if (code is not null)
        {
            error.GetProperty("code").GetString().ShouldBe(code);
        }

        return error.GetProperty("message").GetString() ?? "";
    }

    /// <summary>Makes sure that the request succeeds, whatever it answers.</summary>
    public static async Task ShouldSucceedAsync(this Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {answer.RequestMessage?.RequestUri}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends a body as JSON.</summary>
    public static Task<HttpResponseMessage> SendJsonAsync(this HttpClient client, HttpMethod method, string path, object? body = null) =>
        client.SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body, options: Json) });
}
