using Volo.Abp.Json;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Json;

public sealed class JsonSerializerTests
{
    [Fact]
    public async Task Objects_survive_a_round_trip_in_camel_case_or_as_they_are_written()
    {
        await using var application = await RunningApplication.StartAsync<JsonTestModule>();
        var serializer = application.Get<IJsonSerializer>();
        object note = new Note("漏水", 2);

        serializer.Serialize(note).ShouldContain("\"text\"");
        serializer.Serialize(note, camelCase: false).ShouldContain("\"Text\"");
        serializer.Deserialize<Note>(serializer.Serialize(note)).ShouldBe(note);
        serializer.Deserialize(typeof(Note), serializer.Serialize(note, camelCase: false), camelCase: false).ShouldBe(note);
    }
}

[DependsOn(typeof(AbpJsonModule))]
public class JsonTestModule : AbpModule;

public record Note(string Text, int Count);
