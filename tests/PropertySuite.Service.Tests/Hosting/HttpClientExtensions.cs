using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PropertySuite.Hosting;

/// <summary>Calls that say what came back when it was not what was wanted.</summary>
internal static class HttpClientExtensions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task<T> GetAsync<T>(this HttpClient client, string address) => await ReadAsync<T>(await client.GetAsync(address));

    public static async Task<T> PostAsync<T>(this HttpClient client, string address, object body)
        => await ReadAsync<T>(await client.PostAsJsonAsync(address, body));

    /// <summary>The error that a refused call gives.</summary>
    public static async Task<ApiError> ErrorAsync(this Task<HttpResponseMessage> call, HttpStatusCode status)
    {
        using var answer = await call;
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return JsonSerializer.Deserialize<ApiErrorEnvelope>(text, JsonSerializerOptions.Web)!.Error;
    }

    public static async Task<T> PutAsync<T>(this HttpClient client, string address, object body)
        => await ReadAsync<T>(await client.PutAsJsonAsync(address, body));

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{answer.RequestMessage!.RequestUri}: {text}");
            return JsonSerializer.Deserialize<T>(text, Json)!;
        }
    }

    private sealed record ApiErrorEnvelope(ApiError Error);
}

/// <summary>ABP's error envelope.</summary>
internal sealed record ApiError(string? Code, string Message, ApiValidationError[]? ValidationErrors);

/// <summary>A wrong field.</summary>
internal sealed record ApiValidationError(string Message, string[] Members);
