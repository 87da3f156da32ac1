using System.Text.Json;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>Reads the error envelope.</summary>
public static class Errors
{
    public static async Task<JsonElement> ReadErrorAsync(this HttpResponseMessage response)
    {
        response.Headers.TryGetValues("_AbpErrorFormat", out var format).ShouldBeTrue(await response.Content.ReadAsStringAsync());
        format!.ShouldHaveSingleItem().ShouldBe("true");
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error");
    }

    /// <summary>The wrong fields, each with its message.</summary>
    public static async Task<Dictionary<string, string>> ReadValidationErrorsAsync(this HttpResponseMessage response)
        => (await response.ReadErrorAsync()).GetProperty("validationErrors").EnumerateArray().ToDictionary(
            error => error.GetProperty("members") is { ValueKind: JsonValueKind.Array } members
                ? string.Join(',', members.EnumerateArray().Select(member => member.GetString()))
                : "",
            error => error.GetProperty("message").GetString()!);
}
