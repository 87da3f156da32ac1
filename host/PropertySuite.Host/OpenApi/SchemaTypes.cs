using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Which type stands behind each named schema of the document.</summary>
public sealed class SchemaTypes
{
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    /// <summary>Names the schema of a type; null for what is written in place.</summary>
    /// <exception cref="InvalidOperationException">Two types would have the same name.</exception>
    public string? Name(JsonTypeInfo info)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(info);
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (name is not null && _types.GetOrAdd(name, type) is var taken && taken != type)
        {
            throw new InvalidOperationException(
                $"The API's document cannot tell {taken.FullName} from {type.FullName}, both are called {name}: give one of them another name.");
        }

        return name;
    }

    /// <summary>The type behind a schema.</summary>
    public Type? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>The properties of a type by their names in JSON, the base's before the derived type's, in the order of their declaration.</summary>
    public static IReadOnlyList<(string Name, PropertyInfo Property)> PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => DepthOf(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken)
            .Select(property => (
                property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                property))];

    private static int DepthOf(Type type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
