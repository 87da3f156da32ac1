using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>Serializes with System.Text.Json.</summary>
public class AbpSystemTextJsonSerializer : IJsonSerializer, ISingletonDependency
{
    private readonly ConcurrentDictionary<(bool CamelCase, bool Indented), JsonSerializerOptions> _variants = new();

    public AbpSystemTextJsonSerializer(IOptions<AbpSystemTextJsonSerializerOptions> options)
    {
        Options = options.Value;
    }

    protected AbpSystemTextJsonSerializerOptions Options { get; }

    public string Serialize(object obj, bool camelCase = true, bool indented = false)
        => JsonSerializer.Serialize(obj, obj?.GetType() ?? typeof(object), Variant(camelCase, indented));

    public T Deserialize<T>(string jsonString, bool camelCase = true)
        => JsonSerializer.Deserialize<T>(jsonString, Variant(camelCase, indented: false))!;

    public object Deserialize(Type type, string jsonString, bool camelCase = true)
        => JsonSerializer.Deserialize(jsonString, type, Variant(camelCase, indented: false))!;

    // Kept, because System.Text.Json keeps what it knows of types inside the options.
    private JsonSerializerOptions Variant(bool camelCase, bool indented) => _variants.GetOrAdd(
        (camelCase, indented),
        static (variant, common) => new JsonSerializerOptions(common)
        {
            PropertyNamingPolicy = variant.CamelCase ? JsonNamingPolicy.CamelCase : null,
            WriteIndented = variant.Indented,
        },
        Options.JsonSerializerOptions);
}
