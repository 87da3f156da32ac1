using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Auditing;

/// <summary>Writes JSON without ignored types and unaudited properties.</summary>
public class JsonAuditSerializer : IAuditSerializer, ISingletonDependency
{
    private readonly JsonSerializerOptions _json;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the serializer.</summary>
    public JsonAuditSerializer(IOptions<AbpAuditingOptions> options)
    {
        _options = options.Value;
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(Modify);
        _json = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            ReferenceHandler = ReferenceHandler.IgnoreCycles,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter() },
        };
    }

    /// <inheritdoc />
    public string Serialize(object obj) => JsonSerializer.Serialize(obj, obj?.GetType() ?? typeof(object), _json);

    private void Modify(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(IsIgnored))
        {
            property.ShouldSerialize = (_, _) => false;
        }
    }

    private bool IsIgnored(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(DisableAuditingAttribute), true) == true
        || _options.IgnoredTypes.Exists(type => type.IsAssignableFrom(property.PropertyType)
            || (property.PropertyType.IsGenericType && Array.Exists(property.PropertyType.GetGenericArguments(), type.IsAssignableFrom)));
}
