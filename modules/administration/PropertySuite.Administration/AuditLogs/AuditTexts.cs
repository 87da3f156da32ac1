using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Administration;

/// <summary>
/// Says in the reader's language what the log names by classes and members: <c>AuditEntity:…</c>, <c>AuditProperty:…</c>,
/// <c>AuditService:…</c>, <c>AuditMethod:…</c>, and the modules' own <c>Enum:…</c>. Where there is no text, the plain name stands.
/// </summary>
public class AuditTexts(
    IStringLocalizer<AdministrationResource> texts,
    IStringLocalizerFactory localizers,
    IOptions<AbpLocalizationOptions> localization) : ITransientDependency
{
    private const string Elsewhere = "";

    private static readonly string[] ServiceEndings = ["IntegrationService", "AppService", "Controller", "Service"];
    private static readonly ConcurrentDictionary<string, string> ResourcesOfEnums = new();

    /// <summary>An entity's class.</summary>
    public string Entity(string fullName) => Find($"AuditEntity:{fullName}") ?? Find($"AuditEntity:{Short(fullName)}") ?? Short(fullName);

    /// <summary>A property of an entity.</summary>
    public string Property(string entityFullName, string property) =>
        Find($"AuditProperty:{Short(entityFullName)}.{property}") ?? Find($"AuditProperty:{property}") ?? property;

    /// <summary>A call of a service, or what stands for it in a log without one.</summary>
    public string Operation(string? serviceName, string? methodName, string? httpMethod, string? url, string? userName)
    {
        if (serviceName is null || methodName is null)
        {
            return httpMethod is null ? Find($"AuditJob:{userName}") ?? userName ?? "" : $"{httpMethod} {url?.Split('?')[0]}";
        }

        if (httpMethod is null)
        {
            return Find($"AuditJob:{userName}") ?? userName ?? Short(serviceName);
        }

        var service = ServiceEndings.Aggregate(Short(serviceName), (name, ending) => name.RemovePostFix(ending));
        var method = methodName.RemovePostFix("Async");
        return $"{Find($"AuditService:{service}") ?? service} · {Find($"AuditMethod:{service}.{method}") ?? Find($"AuditMethod:{method}") ?? method}";
    }

    /// <summary>What somebody means who looks for these words: addresses and names of the code, or what they are called in the reader's language.</summary>
    public List<AuditWord> FindWords(string? text)
    {
        var words = (text ?? "").Split([' ', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = words.Length > 0 ? texts.GetAllStrings(includeParentCultures: false).ToList() : [];
        return [.. words.Select(word =>
        {
            var named = known.Where(name => name.Value.Contains(word, StringComparison.CurrentCultureIgnoreCase)).Select(name => name.Name).ToList();
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
                JsonValueKind.True => texts["Yes"],
                JsonValueKind.False => texts["No"],
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

    private string Text(string value, string typeName, Func<string, string?> nameOf) => nameOf(value)
        ?? (typeName.StartsWith("System.", StringComparison.Ordinal) ? value : EnumText($"Enum:{Short(typeName)}.{value}", typeName) ?? value);

    private string? EnumText(string key, string typeName)
    {
        var known = ResourcesOfEnums.GetOrAdd(
            typeName,
            (_, name) => localization.Value.Resources.Keys.FirstOrDefault(resource => FindIn(resource, name) is not null) ?? Elsewhere,
            key);
        return known == Elsewhere ? null : FindIn(known, key);
    }

    private string? FindIn(string resource, string key) =>
        localizers.CreateByResourceNameOrNull(resource)?[key] is { ResourceNotFound: false, Value: var text } ? text : null;

    private string? Find(string key) => texts[key] is { ResourceNotFound: false, Value: var text } ? text : null;
}
