using System.Text.Json;
using System.Text.Json.Nodes;

namespace PropertySuite.Host.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In"><c>path</c> or <c>query</c>.</param>
/// <param name="Schema">What it looks like.</param>
public sealed record ApiParameter(string Name, string In, JsonElement Schema)
{
    /// <summary>Whether it is the id of something.</summary>
    public bool IsId => Schema.TryGetProperty("format", out var format) && format.GetString() == "uuid";
}

/// <summary>One operation as the document of the running host describes it.</summary>
public sealed class ApiOperation
{
    private ApiOperation(string method, string path, JsonElement json)
    {
        Method = new HttpMethod(method.ToUpperInvariant());
        Path = path;
        Json = json;
        Id = json.GetProperty("operationId").GetString()!;
        Permissions = ReadPermissions(json);
        Parameters = json.TryGetProperty("parameters", out var parameters)
            ? [.. parameters.EnumerateArray().Select(parameter => new ApiParameter(
                parameter.GetProperty("name").GetString()!, parameter.GetProperty("in").GetString()!, parameter.GetProperty("schema")))]
            : [];
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its places.</summary>
    public string Path { get; }

    /// <summary>The operation's name, <c>Controller_Action</c>.</summary>
    public string Id { get; }

    /// <summary>The operation as it stands in the document.</summary>
    public JsonElement Json { get; }

    /// <summary>The permissions that are all needed; null when nobody has to sign in.</summary>
    public IReadOnlyList<string>? Permissions { get; }

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

    /// <summary>All operations of a document.</summary>
    public static IReadOnlyList<ApiOperation> AllOf(JsonElement document) =>
        [.. from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select new ApiOperation(operation.Name, path.Name, operation.Value)];

    /// <inheritdoc />
    public override string ToString() => $"{Method} {Path}";

    private static IReadOnlyList<string>? ReadPermissions(JsonElement json) =>
        json.TryGetProperty("security", out var ways)
            ? [.. ways.EnumerateArray().Where(way => way.TryGetProperty("client", out _))
                .SelectMany(way => way.GetProperty("client").EnumerateArray().Select(scope => scope.GetString()!))]
            : null;
}
