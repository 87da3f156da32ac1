using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>
/// Gives the schemas their words and says exactly what is always there: of an answer every property that cannot be null, of an input what
/// the server refuses to do without.
/// </summary>
/// <param name="types">The types behind the schemas.</param>
/// <param name="documentation">Where the words come from.</param>
/// <param name="metadata">What the server requires of input.</param>
internal sealed class SchemaDescriber(SchemaTypes types, XmlDocumentation documentation, IModelMetadataProvider metadata)
{
    private static readonly string[] InputVerbs = ["Create", "Update"];
    private readonly NullabilityInfoContext _nullability = new();

    public void DescribeAll(OpenApiDocument document)
    {
        var answers = SchemaUse.OfAnswers(document);
        foreach (var (name, schema) in document.Components!.Schemas!)
        {
            if (types.Find(name) is not { } type || schema is not OpenApiSchema own)
            {
                continue;
            }

            own.Description ??= Filled(documentation.SummaryOf(type)) ?? (type.Namespace == "System" ? Words(type.Name) : null);
            if (type.IsEnum)
            {
                DescribeEnum(own, type);
            }
            else if (own.Properties is { Count: > 0 })
            {
                DescribeProperties(own, type, answers.Contains(name));
            }
        }
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static string Words(string name) =>
        $"{char.ToUpperInvariant(name[0])}{JsonNamingPolicy.KebabCaseLower.ConvertName(name)[1..].Replace('-', ' ')}.";

    private static bool IsNullable(IOpenApiSchema schema) =>
        schema is OpenApiSchema own
        && ((own.Type & JsonSchemaType.Null) == JsonSchemaType.Null
            || own.OneOf?.Any(choice => choice is OpenApiSchema { Type: JsonSchemaType.Null }) == true);

    private static string Number(FieldInfo field) =>
        Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private void DescribeEnum(OpenApiSchema schema, Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var isText = schema.Enum is { Count: > 0 };
        schema.Enum = isText
            ? schema.Enum!.Where(value => value is not null && value.GetValueKind() != JsonValueKind.Null).ToList()
            : [.. fields.Select(field => JsonNode.Parse(Number(field))!)];
        schema.Type = isText ? JsonSchemaType.String : JsonSchemaType.Integer;
        var values = fields
            .Select(field => (Name: isText ? field.Name : $"{Number(field)} {field.Name}", Text: documentation.SummaryOf(field)))
            .Where(value => value.Text.Length > 0)
            .Select(value => $"- `{value.Name}`: {value.Text}");
        schema.Description = Filled(string.Join("\n", new[] { schema.Description ?? "" }.Concat(values).Where(line => line.Length > 0)));
    }

    private void DescribeProperties(OpenApiSchema schema, Type type, bool isAnswer)
    {
        var ordered = new Dictionary<string, IOpenApiSchema>();
        var required = new SortedSet<string>(schema.Required ?? new HashSet<string>(), StringComparer.Ordinal);
        var defaults = isAnswer ? null : DefaultsOf(type);
        foreach (var (name, property) in SchemaTypes.PropertiesOf(type))
        {
            if (!schema.Properties!.Remove(name, out var value))
            {
                continue;
            }

            value = Exactly(value, property);
            ordered[name] = value;
            Describe(value, Filled(TextOf(type, property)));
            OpenUp(value);
            if (isAnswer ? !IsNullable(value) : IsRequiredInput(type, property, defaults))
            {
                required.Add(name);
            }
            else if (isAnswer)
            {
                required.Remove(name);
            }
        }

        foreach (var (name, value) in schema.Properties!.OrderBy(rest => rest.Key, StringComparer.Ordinal))
        {
            ordered[name] = value;
        }

        schema.Properties = ordered;
        schema.Required = required.Count == 0 ? null : required;
    }

    // An input's field means what the field of the record means: CreateSiteDto.name is SiteDto.name.
    private string TextOf(Type type, PropertyInfo property)
    {
        if (documentation.SummaryOf(property) is { Length: > 0 } text)
        {
            return text;
        }

        var noun = InputVerbs.Where(verb => type.Name.StartsWith(verb, StringComparison.Ordinal)).Select(verb => type.Name[verb.Length..]).FirstOrDefault();
        var record = noun is null ? null : types.Find(noun) ?? types.Find(noun.Replace("Input", "Dto"));
        return record?.GetProperty(property.Name) is { } same && record != type ? documentation.SummaryOf(same) : "";
    }

    // An object without known properties may have any.
    private static void OpenUp(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Type: { } type, Properties: null or { Count: 0 }, AdditionalProperties: null } own && (type & JsonSchemaType.Object) != 0)
        {
            own.AdditionalProperties = new OpenApiSchema();
        }
    }

    // A named schema says what a value is, never that it may be missing: the property says that.
    private IOpenApiSchema Exactly(IOpenApiSchema schema, PropertyInfo property) =>
        schema is OpenApiSchemaReference && (Nullable.GetUnderlyingType(property.PropertyType) is not null
                                             || _nullability.Create(property).ReadState == NullabilityState.Nullable)
            ? new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] }
            : schema;

    private static void Describe(IOpenApiSchema schema, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (schema is OpenApiSchemaReference reference)
        {
            reference.Description = text;
        }
        else
        {
            schema.Description = text;
        }
    }

    // A text or an object that may not be null and that nobody gives a value is missed; a number has one anyway.
    private bool IsRequiredInput(Type type, PropertyInfo property, object? defaults)
    {
        if (property.PropertyType.IsValueType || metadata.GetMetadataForType(type).Properties[property.Name]?.IsRequired != true)
        {
            return false;
        }

        return defaults is null || property.GetValue(defaults) is null or "";
    }

    private static object? DefaultsOf(Type type) =>
        !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type) : null;
}
