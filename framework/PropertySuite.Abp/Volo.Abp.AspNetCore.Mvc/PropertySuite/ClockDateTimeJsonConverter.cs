using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Timing;

namespace PropertySuite.Abp.AspNetCore.Mvc;

/// <summary>Reads and writes times in the kind of the clock, so that what a client sends with an offset arrives as the same instant.</summary>
internal sealed class ClockDateTimeJsonConverter : JsonConverter<DateTime>
{
    private readonly IClock _clock;

    public ClockDateTimeJsonConverter(IClock clock)
    {
        _clock = clock;
    }

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _clock.Normalize(reader.GetDateTime());

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(_clock.Normalize(value));
}
