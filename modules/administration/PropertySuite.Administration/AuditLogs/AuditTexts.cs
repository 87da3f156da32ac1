using System.Collections.Concurrent;
using System.Text.Json;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Administration;

/// <summary>
/// Says in the reader's language what the log names by classes and members: <c>AuditEntity:…</c>, <c>AuditProperty:…</c>,
/// <c>AuditService:…</c>, <c>AuditMethod:…</c> and <c>AuditJob:…</c> in the texts of the module that the class belongs to, words that many
/// modules share in this module's, and the modules' own <c>Enum:…</c>. Where there is no text, the plain name stands.
/// </summary>
public class AuditTexts(AuditVocabulary vocabulary, OperationsByAddress operations) : ITransientDependency
{
    private const string Nowhere = "";

    private static readonly string[] ServiceEndings = ["IntegrationService", "AppService", "Controller", "Service"];
    private static readonly ConcurrentDictionary<string, string> ResourcesOfEnums = new();

    /// <summary>An entity's class.</summary>
    public string Entity(string fullName) => FindEntity(fullName) ?? Short(fullName);

    /// <summary>An entity's class; null when nobody gave it a name.</summary>
    public string? FindEntity(string fullName) =>
        vocabulary.Find(fullName, $"AuditEntity:{fullName}") ?? vocabulary.Find(fullName, $"AuditEntity:{Short(fullName)}");

    /// <summary>A property of an entity.</summary>
    public string Property(string entityFullName, string property) => FindProperty(entityFullName, property) ?? property;

    /// <summary>A property of an entity; null when nobody gave it a name.</summary>
    public string? FindProperty(string entityFullName, string property) =>
        vocabulary.Find(entityFullName, $"AuditProperty:{Short(entityFullName)}.{property}") ?? vocabulary.Find(entityFullName, $"AuditProperty:{property}");

    /// <summary>A call of a service, or what stands for it in a log without one.</summary>
    public string Operation(string? serviceName, string? methodName, string? httpMethod, string? url, string? userName)
    {
        if ((serviceName is null || methodName is null) && operations.Find(httpMethod, url) is { } found)
        {
            (serviceName, methodName) = found;
        }

        if (serviceName is null || methodName is null)
        {
            return httpMethod is null ? FindJob(userName) ?? userName ?? "" : $"{httpMethod} {url?.Split('?')[0]}";
        }

        return httpMethod is null
            ? FindJob(userName) ?? userName ?? Short(serviceName)
            : $"{FindService(serviceName) ?? ServiceOf(serviceName)} · {FindMethod(serviceName, methodName) ?? methodName.RemovePostFix("Async")}";
    }

    /// <summary>A service's class; null when nobody gave it a name.</summary>
    public string? FindService(string serviceName) => vocabulary.Find(serviceName, $"AuditService:{ServiceOf(serviceName)}");

    /// <summary>A method of a service; null when nobody gave it a name.</summary>
    public string? FindMethod(string serviceName, string methodName)
    {
        var method = methodName.RemovePostFix("Async");
        return vocabulary.Find(serviceName, $"AuditMethod:{ServiceOf(serviceName)}.{method}") ?? vocabulary.Find(serviceName, $"AuditMethod:{method}");
    }

    /// <summary>What somebody means who looks for these words: addresses and names of the code, or what they are called in the reader's language.</summary>
    public List<AuditWord> FindWords(string? text)
    {
        var words = (text ?? "").Split([' ', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = words.Length > 0 ? vocabulary.GetAll("Audit") : [];
        return [.. words.Select(word =>
        {
            var named = known.Where(name => name.Value.Contains(word, StringComparison.CurrentCultureIgnoreCase)).Select(name => name.Name).Distinct().ToList();
            return new AuditWord(
                word,
                After(named, "AuditService:"),
                [.. After(named, "AuditMethod:").Select(name => name[(name.IndexOf('.') + 1)..]).SelectMany(name => new[] { name, name + "Async" })],
                After(named, "AuditJob:"));
        })];
    }

    /// <summary>A stored value, which is JSON, for people.</summary>
    /// <param name="json">The value.</param>
    /// <param name="typeName">Full name of its type.</param>
    /// <param name="nameOf">Finds the name behind a key; null for what is none.</param>
    public string? Value(string? json, string typeName, Func<string, string?> nameOf)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.True => vocabulary.Own("Yes"),
                JsonValueKind.False => vocabulary.Own("No"),
                JsonValueKind.String => Text(document.RootElement.GetString()!, typeName, nameOf),
                JsonValueKind.Array when document.RootElement.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                    string.Join(", ", document.RootElement.EnumerateArray().Select(item => nameOf(item.GetString()!) ?? item.GetString())),
                _ => json,
            };
        }
        catch (JsonException)
        {
            // Cut off at the column's length.
            return json;
        }
    }

    private static string[] After(List<string> names, string prefix) =>
        [.. names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..])];

    private static string Short(string fullName) => fullName[(fullName.LastIndexOfAny(['.', '+']) + 1)..];

    private static string ServiceOf(string serviceName) => ServiceEndings.Aggregate(Short(serviceName), (name, ending) => name.RemovePostFix(ending));

    /// <summary>A job is logged under its name, which does not tell the module.</summary>
    private string? FindJob(string? name) => vocabulary.FindAnywhere($"AuditJob:{name}")?.Text;

    private string Text(string value, string typeName, Func<string, string?> nameOf) => nameOf(value)
        ?? (typeName.StartsWith("System.", StringComparison.Ordinal) ? value : EnumText($"Enum:{Short(typeName)}.{value}", typeName) ?? value);

    private string? EnumText(string key, string typeName)
    {
        if (ResourcesOfEnums.TryGetValue(typeName, out var known))
        {
            return known == Nowhere ? null : vocabulary.FindIn(known, key);
        }

        var found = vocabulary.FindAnywhere(key);
        ResourcesOfEnums[typeName] = found?.Resource ?? Nowhere;
        return found?.Text;
    }
}
