using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Gives every request body an example that could be sent: from <c>example</c> in the documentation, else from the schema.</summary>
/// <param name="document">The document.</param>
/// <param name="types">The types behind the schemas.</param>
/// <param name="documentation">Where examples may be written.</param>
internal sealed class RequestExamples(OpenApiDocument document, SchemaTypes types, XmlDocumentation documentation)
{
    private const int DeepestLevel = 5;

    public void AddToAll()
    {
        foreach (var operation in document.Operations())
        {
            if (operation.BodyMedia("application/json") is { Schema: { } schema } media)
            {
                // Read back, since the document's writer knows plain JSON values only.
                media.Example = JsonNode.Parse(Of(schema, "", 0)?.ToJsonString() ?? "null");
            }
        }
    }

    private JsonNode? Of(IOpenApiSchema schema, string name, int level)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id })
        {
            return document.Components!.Schemas!.TryGetValue(id, out var target) ? OfNamed(target, types.Find(id), name, level) : null;
        }

        if (schema.OneOf?.FirstOrDefault(choice => choice is OpenApiSchemaReference) is { } choice)
        {
            return Of(choice, name, level);
        }

        return schema.Type is { } type && (type & JsonSchemaType.Array) != 0
            ? level >= DeepestLevel || schema.Items is null ? new JsonArray() : new JsonArray(Of(schema.Items, Singular(name), level + 1))
            : OfNamed(schema, null, name, level);
    }

    private JsonNode? OfNamed(IOpenApiSchema schema, Type? type, string name, int level)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            return values[0].DeepClone();
        }

        if (schema.Properties is not { Count: > 0 } properties)
        {
            return (schema.Type & JsonSchemaType.Object) != 0 ? new JsonObject() : ExampleValues.Of(schema, name);
        }

        var example = new JsonObject();
        if (level >= DeepestLevel)
        {
            return example;
        }

        var documented = type is null
            ? []
            : SchemaTypes.PropertiesOf(type).ToDictionary(property => property.Name, property => documentation.ExampleOf(property.Property));
        foreach (var (property, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            example[property] = documented.GetValueOrDefault(property) is { Length: > 0 } text ? Written(text, value) : Of(value, property, level + 1);
        }

        return example;
    }

    private static JsonNode? Written(string text, IOpenApiSchema schema)
    {
        if (schema.Type == JsonSchemaType.String)
        {
            return JsonValue.Create(text.Trim('`'));
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return JsonValue.Create(text.Trim('`'));
        }
    }

    private static string Singular(string name) => name.EndsWith('s') ? name[..^1] : name;
}
