using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Architecture;

/// <summary>
/// Nobody overwrites what they have not seen: whoever changes an existing record sends the stamp with which it was shown, and cannot leave it
/// out. It is compared in one way (<c>CheckConcurrencyStamp</c> of the foundation).
/// </summary>
public class ConcurrencyStamps
{
    private const string Stamp = nameof(IHasConcurrencyStamp.ConcurrencyStamp);

    /// <summary>Inputs of operations on something existing that carry no stamp, and why.</summary>
    private static readonly Dictionary<string, string> WithoutStamp = new()
    {
        ["AddCaseNoteDto"] = "a note is added, whatever has happened to the case",
        ["AddOrganizationUnitMembersDto"] = "adds whom it names, whatever else has changed",
        ["AddOrganizationUnitRolesDto"] = "adds what it names, whatever else has changed",
        ["CreateDictionaryItemDto"] = "adds an item to a list that several people may lengthen at once",
        ["DeleteOrganizationUnitMemberDto"] = "takes out whom it names, whatever else has changed",
        ["DeleteOrganizationUnitRoleDto"] = "takes out what it names, whatever else has changed",
        ["GenerateUnitsDto"] = "adds the units that are missing, whatever else has changed",
        ["PreviewUnitsDto"] = "reads",
        ["ResetUserPasswordDto"] = "a password is replaced without having been seen",
        ["RevealPersonalDataDto"] = "reads",
        ["RotateApiClientSecretDto"] = "a secret is replaced without having been seen",
        ["UpdateOwnerImportRowDto"] = "only the cells that change are sent, so that two people can correct different rows of one import",
        ["UpdateSettingDto"] = "a setting has a value and no stamp (ABP)",
        ["UpdateSettingsDto"] = "settings have values and no stamp (ABP)",
        ["UpdateSiteSettingDto"] = "a setting has a value and no stamp (ABP)",
        ["WithdrawAttachmentDto"] = "a stored file never changes; withdrawing it again is refused",
    };

    private static IEnumerable<Type> ChangesOfExisting =>
        ProductTypes.Contracts.Where(type => type.IsClass && type.Name.StartsWith("Update", StringComparison.Ordinal) && type.Name.EndsWith("Dto", StringComparison.Ordinal))
            .Concat(
                from service in ProductTypes.ServiceContracts
                where !service.Name.EndsWith("IntegrationService", StringComparison.Ordinal)
                from method in service.GetInterfaces().Prepend(service).SelectMany(declaring => declaring.GetMethods())
                let parameters = method.GetParameters()
                where parameters.Length > 1 && parameters[0].Name == "id"
                from parameter in parameters.Skip(1)
                where parameter.ParameterType.IsClass && parameter.ParameterType.Name.EndsWith("Dto", StringComparison.Ordinal)
                select parameter.ParameterType)
            .Distinct();

    [Fact]
    public void Whoever_changes_a_record_says_which_one_they_saw()
    {
        var without = from type in ChangesOfExisting
                      where !IsMandatory(type) && !WithoutStamp.ContainsKey(type.Name)
                      select type.FullName;

        without.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_exception_is_still_one()
    {
        var changes = ChangesOfExisting.ToDictionary(type => type.Name);

        WithoutStamp.Keys.Where(name => !changes.TryGetValue(name, out var type) || IsMandatory(type)).ShouldBeEmpty();
    }

    /// <summary>The document says it of ABP's operations too.</summary>
    [Fact]
    public void Whatever_answers_with_a_changed_record_asks_for_its_stamp()
    {
        // What is added whatever else has changed, the end of a secret that is going anyway, an import's start and end, which change nothing the
        // second time, and an upload, which names a site.
        string[] without = ["item", "note", "retire-old-secret", "start", "cancel", "{siteId}"];
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "host/web/openapi.json")));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var found = from path in document.RootElement.GetProperty("paths").EnumerateObject()
                    from operation in path.Value.EnumerateObject()
                    where operation.Name is "put" or "post" && (path.Name.Contains('{') || operation.Name == "put")
                    where HasStamp(AnswerOf(operation.Value), schemas, mustBe: false) && !HasStamp(BodyOf(operation.Value), schemas, mustBe: true)
                    where operation.Name == "put" || !without.Contains(path.Name.Split('/')[^1])
                    select $"{operation.Name.ToUpperInvariant()} {path.Name}";

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Stamps_are_compared_in_one_way()
    {
        const string theWay = "framework/PropertySuite.Foundation/Concurrency/ConcurrencyStampExtensions.cs";
        var ours = SourceTree.Files("modules", "*.cs").Concat(SourceTree.Files("host", "*.cs")).Concat(SourceTree.Files("framework", "*.cs"))
            .Where(file => !SourceTree.Relative(file).StartsWith("framework/PropertySuite.Abp", StringComparison.Ordinal))
            .Where(file => SourceTree.Relative(file) != theWay);

        SourceTree.Occurrences(ours, "SetConcurrencyStampIfNotNull", "ConcurrencyStamp ==", "ConcurrencyStamp !=").ShouldBeEmpty();
    }

    private static bool IsMandatory(Type type) =>
        typeof(IHasConcurrencyStamp).IsAssignableFrom(type) && type.GetProperty(Stamp)!.GetCustomAttribute<RequiredAttribute>() is not null;

    private static JsonElement? BodyOf(JsonElement operation) => operation.TryGetProperty("requestBody", out var body) ? SchemaOf(body) : null;

    private static JsonElement? AnswerOf(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().Where(answer => answer.Name.StartsWith('2')).Select(answer => SchemaOf(answer.Value)).FirstOrDefault();

    private static JsonElement? SchemaOf(JsonElement message) =>
        message.TryGetProperty("content", out var content) && content.TryGetProperty("application/json", out var json) && json.TryGetProperty("schema", out var schema) ? schema : null;

    private static bool HasStamp(JsonElement? schema, JsonElement schemas, bool mustBe)
    {
        if (schema is not { } given)
        {
            return false;
        }

        var own = given.TryGetProperty("$ref", out var reference) ? schemas.GetProperty(reference.GetString()!.Split('/')[^1]) : given;
        var isThere = mustBe
            ? own.TryGetProperty("required", out var required) && required.EnumerateArray().Any(name => name.GetString() == "concurrencyStamp")
            : own.TryGetProperty("properties", out var properties) && properties.TryGetProperty("concurrencyStamp", out _);
        return isThere || (own.TryGetProperty("allOf", out var bases) && bases.EnumerateArray().Any(based => HasStamp(based, schemas, mustBe)));
    }
}
