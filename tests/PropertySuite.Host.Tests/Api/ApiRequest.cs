using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PropertySuite.Host.Api;

/// <summary>Makes plausible requests of operations: the document's example with other ids.</summary>
public static class ApiRequest
{
    private const string NobodysId = "6d9f8f6e-3c1b-4c63-9d0e-2f2b8a7c5e41";

    private const string Stamp = "concurrencyStamp";

    /// <summary>Query values without which nothing is looked for.</summary>
    private static readonly Dictionary<string, string> Needed = new()
    {
        ["subjectType"] = "Repairs.RepairOrder",
        ["clientKey"] = "0f8fad5b-d9cb-469f-a165-70867728950e",
        ["providerName"] = "U",
        ["purpose"] = "repairs.progress",
        ["entityType"] = "PropertySuite.Repairs.RepairOrder",
    };

    /// <summary>The value without which nothing is looked for; null when the parameter can be left out.</summary>
    public static string? NeededValue(string parameter) => Needed.GetValueOrDefault(parameter);

    /// <summary>The ids that the operation takes, and where.</summary>
    public static IReadOnlyCollection<(string Where, string Name)> IdsOf(ApiOperation operation)
    {
        var asked = new HashSet<(string, string)>();
        using var request = Of(operation, (where, name) =>
        {
            if (name != Stamp)
            {
                asked.Add((where, name));
            }

            return null;
        });
        return asked;
    }

    /// <summary>A request of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="idFor">
    /// The value of a place in the path, of an id in the query, of an id or a concurrency stamp in the body, by its name; null leaves it out or as it is.
    /// </param>
    /// <param name="query">More for the query.</param>
    public static HttpRequestMessage Of(
        ApiOperation operation, Func<string, string, string?> idFor, IReadOnlyDictionary<string, string>? query = null)
    {
        var path = operation.Path;
        var pairs = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            var value = parameter.In == "path" || (parameter.IsId && !Needed.ContainsKey(parameter.Name)) ? idFor(parameter.In, parameter.Name) : null;
            if (parameter.In == "path")
            {
                path = path.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(value ?? (parameter.IsId ? NobodysId : "x")));
            }
            else if (value is not null)
            {
                pairs.Add($"{parameter.Name}={Uri.EscapeDataString(value)}");
            }
        }

        pairs.AddRange(operation.Parameters.Where(parameter => Needed.ContainsKey(parameter.Name)).Select(parameter => $"{parameter.Name}={Needed[parameter.Name]}"));
        pairs.AddRange((query ?? new Dictionary<string, string>()).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return new HttpRequestMessage(operation.Method, pairs.Count == 0 ? path : $"{path}?{string.Join('&', pairs)}")
        {
            Content = ContentOf(operation, idFor),
        };
    }

    private static HttpContent? ContentOf(ApiOperation operation, Func<string, string, string?> idFor)
    {
        if (operation.FormSchema is not null)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes("房号,业主姓名,电话\n1-101,张伟,13800138000\n"));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            return new MultipartFormDataContent { { file, "file", "roster.csv" } };
        }

        if (operation.BodyExample is not { } body)
        {
            return null;
        }

        ReplaceIds(body, name => idFor("body", name));
        return new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
    }

    private static void ReplaceIds(JsonNode node, Func<string, string?> idFor)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.OfType<JsonNode>())
            {
                ReplaceIds(item, idFor);
            }
        }

        foreach (var (name, value) in node is JsonObject members ? [.. members] : Array.Empty<KeyValuePair<string, JsonNode?>>())
        {
            if ((name == Stamp || (name.EndsWith("Id", StringComparison.Ordinal) && IsId(value))) && idFor(name) is { } id)
            {
                node[name] = id;
            }
            else if (value is JsonArray { Count: > 0 } list && IsId(list[0]) && name.EndsWith("Ids", StringComparison.Ordinal) && idFor(name[..^1]) is { } one)
            {
                node[name] = new JsonArray(one);
            }
            else if (value is not null)
            {
                ReplaceIds(value, idFor);
            }
        }
    }

    private static bool IsId(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String && Guid.TryParse(node.GetValue<string>(), out _);
}
