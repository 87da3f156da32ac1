using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization.Json;

/// <summary>One language file: <c>{ "culture": "en", "texts": { "Key": "Text", "Group": { "Key": "Text" } } }</c>.</summary>
/// <param name="Culture">Culture of the texts.</param>
/// <param name="Texts">Texts by key; a nested one has the key <c>Group__Key</c>.</param>
internal sealed record JsonLocalizationFile(string Culture, Dictionary<string, LocalizedString> Texts)
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="AbpException">The stream is not such a file.</exception>
    public static JsonLocalizationFile Parse(Stream stream, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(stream, Options);
            var root = document.RootElement;
            var culture = root.TryGetProperty("culture", out var cultureElement) ? cultureElement.GetString() : null;
            if (string.IsNullOrWhiteSpace(culture))
            {
                throw new AbpException($"The language file {path} does not say its culture.");
            }

            var texts = new Dictionary<string, LocalizedString>();
            if (root.TryGetProperty("texts", out var textsElement))
            {
                Add(texts, textsElement, prefix: "", path);
            }

            return new JsonLocalizationFile(culture, texts);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new AbpException($"The language file {path} cannot be read: {exception.Message}", exception);
        }
    }

    private static void Add(Dictionary<string, LocalizedString> texts, JsonElement element, string prefix, string path)
    {
        foreach (var property in element.EnumerateObject())
        {
            var key = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Add(texts, property.Value, key + "__", path);
            }
            else if (!texts.TryAdd(key, new LocalizedString(key, property.Value.GetString() ?? "")))
            {
                throw new AbpException($"The language file {path} has the key {key} twice.");
            }
        }
    }
}
