using System.Text.Json;
using System.Text.Json.Serialization;

namespace PropertySuite.Auditing;

/// <summary>Writes masked values of a property.</summary>
internal static class MaskedValueConverter
{
    public static JsonConverter For(Type type, AuditMask mask) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(type), mask)!;

    private sealed class Converter<T>(AuditMask mask) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (value is not string && value is IEnumerable<string?> texts)
            {
                writer.WriteStartArray();
                foreach (var text in texts)
                {
                    writer.WriteStringValue(AuditMasking.Apply(mask, text));
                }

                writer.WriteEndArray();
            }
            else
            {
                writer.WriteStringValue(AuditMasking.Apply(value is string ? mask : AuditMask.All, value?.ToString()));
            }
        }
    }
}

/// <summary>Writes texts without the phone and ID numbers in them.</summary>
internal sealed class ScrubbedStringConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(AuditMasking.Scrub(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
