using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Auditing;

/// <summary>Writes JSON without ignored types and unaudited properties, and masks personal data.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAuditSerializer))]
public class MaskingAuditSerializer : IAuditSerializer, ISingletonDependency
{
    private readonly JsonSerializerOptions _json;
    private readonly AbpAuditingOptions _options;
    private readonly AuditMasking _masking;

    /// <summary>Creates the serializer.</summary>
    public MaskingAuditSerializer(IOptions<AbpAuditingOptions> options, AuditMasking masking)
    {
        _options = options.Value;
        _masking = masking;
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(Modify);
        _json = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            ReferenceHandler = ReferenceHandler.IgnoreCycles,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(), new ScrubbedStringConverter() },
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

        foreach (var property in type.Properties)
        {
            if (IsIgnored(property))
            {
                property.ShouldSerialize = (_, _) => false;
            }
            else if (_masking.Find(property.Name, property.PropertyType, property.AttributeProvider) is { } mask)
            {
                property.CustomConverter = MaskedValueConverter.For(property.PropertyType, mask);
            }
        }
    }

    private bool IsIgnored(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(DisableAuditingAttribute), true) == true
        || _options.IgnoredTypes.Exists(type => type.IsAssignableFrom(property.PropertyType)
            || (property.PropertyType.IsGenericType && Array.Exists(property.PropertyType.GetGenericArguments(), type.IsAssignableFrom)));
}
