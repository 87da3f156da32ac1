using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Stores extra properties as a JSON object and reads its values back as texts, numbers and truth values.</summary>
public class ExtraPropertiesValueConverter : ValueConverter<ExtraPropertyDictionary, string>
{
    /// <summary>Creates the converter.</summary>
    public ExtraPropertiesValueConverter()
        : base(properties => Serialize(properties), json => Deserialize(json))
    {
    }

    internal static string Serialize(ExtraPropertyDictionary properties) =>
        JsonSerializer.Serialize<Dictionary<string, object?>>(properties);

    private static ExtraPropertyDictionary Deserialize(string json)
    {
        var properties = new ExtraPropertyDictionary();
        if (string.IsNullOrEmpty(json))
        {
            return properties;
        }

        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            properties[property.Name] = ToValue(property.Value);
        }

        return properties;
    }

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number when element.TryGetDecimal(out var exact) => exact,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(ToValue).ToList(),
        _ => element.EnumerateObject().ToDictionary(property => property.Name, property => ToValue(property.Value)),
    };
}
