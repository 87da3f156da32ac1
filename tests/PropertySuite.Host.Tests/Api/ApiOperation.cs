using System.Text.Json;
using System.Text.Json.Nodes;

namespace PropertySuite.Host.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>path</c> or <c>query</c>.</param>
/// <param name="Schema">What it looks like.</param>
/// <param name="Values">The names that it may have; empty when anything goes.</param>
public sealed record ApiParameter(string Name, string In, JsonElement Schema, IReadOnlyList<string> Values)
{
    /// <summary>Whether it is the id of something.</summary>
    public bool IsId => (Schema.TryGetProperty("format", out var format) && format.GetString() == "uuid") || Name is "entityId" or "providerKey";
}

/// <summary>One operation as the document of the running host describes it.</summary>
public sealed class ApiOperation
{
    private ApiOperation(string method, string path, JsonElement json, JsonElement schemas)
    {
        Method = new HttpMethod(method.ToUpperInvariant());
        Path = path;
        Json = json;
        Id = json.GetProperty("operationId").GetString()!;
        Permissions = ReadPermissions(json);
        Parameters = json.TryGetProperty("parameters", out var parameters)
            ? [.. parameters.EnumerateArray().Select(parameter => new ApiParameter(
                parameter.GetProperty("name").GetString()!, parameter.GetProperty("in").GetString()!, parameter.GetProperty("schema"), ValuesOf(parameter.GetProperty("schema"), schemas)))]
            : [];
        FormFields = FieldsOf(json, schemas);
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its places.</summary>
    public string Path { get; }

    /// <summary>The operation's name, <c>Controller_Action</c>.</summary>
    public string Id { get; }

    /// <summary>The operation as it stands in the document.</summary>
    public JsonElement Json { get; }

    /// <summary>Sets of permissions, any of which is enough; an empty set: signing in is enough; null: nobody has to sign in.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Permissions { get; }

    /// <summary>Whether it asks for some permission.</summary>
    public bool AsksForPermission => Permissions is { } ways && ways.All(way => way.Count > 0);

    /// <summary>Whether somebody with these permissions may call it.</summary>
    public bool IsOpenTo(IReadOnlySet<string> granted) => Permissions is null || Permissions.Any(way => way.All(granted.Contains));

    /// <summary>Parameters of path and query.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; }

    /// <summary>The name of the controller.</summary>
    public string Controller => Id.Split('_')[0];

    /// <summary>Whether strangers may call it.</summary>
    public bool IsOpen => Permissions is null;

    /// <summary>Whether it only reads.</summary>
    public bool IsRead => Method == HttpMethod.Get;

    /// <summary>An example of the JSON body; null when it takes none.</summary>
    public JsonNode? BodyExample => Json.TryGetProperty("requestBody", out var body)
                                    && body.GetProperty("content").TryGetProperty("application/json", out var json)
                                    && json.TryGetProperty("example", out var example)
        ? JsonNode.Parse(example.GetRawText())
        : null;

    /// <summary>The name of the schema of its form; null when it takes none.</summary>
    public string? FormSchema => Json.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("multipart/form-data", out var form)
        ? form.GetProperty("schema").GetProperty("$ref").GetString()!.Split('/')[^1]
        : null;

    /// <summary>The fields of its form without a file; empty when it takes none.</summary>
    public IReadOnlyList<string> FormFields { get; }

    /// <summary>All operations of a document.</summary>
    public static IReadOnlyList<ApiOperation> AllOf(JsonElement document) =>
        [.. from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select new ApiOperation(operation.Name, path.Name, operation.Value, document.GetProperty("components").GetProperty("schemas"))];

    /// <inheritdoc />
    public override string ToString() => $"{Method} {Path}";

    private static JsonElement Resolved(JsonElement schema, JsonElement schemas) =>
        schema.TryGetProperty("$ref", out var reference) ? schemas.GetProperty(reference.GetString()!.Split('/')[^1]) : schema;

    private static IReadOnlyList<string> ValuesOf(JsonElement schema, JsonElement schemas) => schema.TryGetProperty("items", out var items)
        ? ValuesOf(items, schemas)
        : Resolved(schema, schemas).TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.ToString())] : [];

    private static IReadOnlyList<string> FieldsOf(JsonElement json, JsonElement schemas) =>
        json.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/x-www-form-urlencoded", out var form)
            ? [.. Resolved(form.GetProperty("schema"), schemas).GetProperty("properties").EnumerateObject().Select(field => field.Name)]
            : [];

    private static IReadOnlyList<IReadOnlyList<string>>? ReadPermissions(JsonElement json) =>
        json.TryGetProperty("security", out var ways)
            ? [.. ways.EnumerateArray().Where(way => way.TryGetProperty("client", out _))
                .Select(way => (IReadOnlyList<string>)[.. way.GetProperty("client").EnumerateArray().Select(scope => scope.GetString()!)])]
            : null;
}
