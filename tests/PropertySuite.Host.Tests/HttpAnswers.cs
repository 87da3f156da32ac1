using System.Net;
using System.Text.Json;

namespace PropertySuite.Host;

/// <summary>What tests read from answers.</summary>
internal static class HttpAnswers
{
    /// <summary>The body, after the status has been checked.</summary>
    public static async Task<JsonElement> ReadAsync(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await answer;
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(expected, text);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>The code of a refusal, after the status has been checked.</summary>
    public static async Task<string?> ErrorCodeAsync(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.Forbidden) =>
        (await answer.ReadAsync(expected)).GetProperty("error").GetProperty("code").GetString();

    /// <summary>The fields that a refusal names.</summary>
    public static async Task<List<string?>> WrongFieldsAsync(this Task<HttpResponseMessage> answer) =>
        [.. (await answer.ReadAsync(HttpStatusCode.BadRequest)).GetProperty("error").GetProperty("validationErrors").EnumerateArray()
            .SelectMany(error => error.GetProperty("members").EnumerateArray()).Select(member => member.GetString()).Distinct()];
}
