using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Testing;

namespace PropertySuite.Host.OpenApi;

/// <summary>Who writes a client from the document needs nothing else.</summary>
public class TheApiDocument(DescribedApi api) : IClassFixture<DescribedApi>
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];

    [Fact]
    public void Every_operation_says_what_it_does()
    {
        Missing(api.Operations, operation => Has(operation, "summary") && Has(operation, "operationId") && operation.GetProperty("tags").GetArrayLength() == 1)
            .ShouldBeEmpty("write a <summary> at the interface's method");
    }

    [Fact]
    public void Every_tag_says_what_it_holds()
    {
        api.Document.GetProperty("tags").EnumerateArray().Where(tag => !Has(tag, "description")).Select(tag => tag.GetProperty("name").GetString())
            .ShouldBeEmpty("write a <summary> at the module class");
    }

    [Fact]
    public void Every_parameter_says_what_it_is()
    {
        var missing = from entry in api.Operations
                      where entry.Operation.TryGetProperty("parameters", out _)
                      from parameter in entry.Operation.GetProperty("parameters").EnumerateArray()
                      where !Has(parameter, "description")
                      select $"{entry.Name}: {parameter.GetProperty("name")}";

        missing.ShouldBeEmpty("write a <summary> at the property or a <param> at the method");
    }

    /// <summary>Shapes that are ABP's, in its namespace, mean what ABP says; all others say it themselves.</summary>
    [Fact]
    public void Every_schema_and_every_property_of_ours_says_what_it_is()
    {
        var missing = new List<string>();
        foreach (var schema in api.Schemas.Where(schema => api.TypeOf(schema.Name)?.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) != true))
        {
            if (!Has(schema.Value, "description"))
            {
                missing.Add(schema.Name);
            }

            missing.AddRange(PropertiesOf(schema.Value).Where(property => !Has(property.Value, "description")).Select(property => $"{schema.Name}.{property.Name}"));
        }

        missing.ShouldBeEmpty("write a <summary>");
    }

    [Fact]
    public void Every_operation_says_how_it_can_fail_in_the_one_envelope()
    {
        var withTheEnvelope = api.Operations.Where(entry => !entry.Name.Contains(" /connect/", StringComparison.Ordinal));
        Missing(withTheEnvelope, operation =>
        {
            var responses = operation.GetProperty("responses");
            var isOpen = !operation.TryGetProperty("security", out _);
            string[] expected = isOpen ? ["400", "429", "default"] : ["400", "401", "403", "429", "default"];
            return expected.All(status => responses.TryGetProperty(status, out var response)
                                          && response.GetProperty("$ref").GetString()!.StartsWith("#/components/responses/", StringComparison.Ordinal));
        }).ShouldBeEmpty();

        foreach (var response in api.Document.GetProperty("components").GetProperty("responses").EnumerateObject())
        {
            var json = response.Value.GetProperty("content").GetProperty("application/json");
            json.GetProperty("schema").GetProperty("$ref").GetString().ShouldBe("#/components/schemas/RemoteServiceErrorResponse");
            json.GetProperty("example").GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Every_body_comes_with_an_example_that_has_no_property_the_schema_does_not_know()
    {
        var wrong = new List<string>();
        foreach (var (name, operation) in api.Operations)
        {
            if (!operation.TryGetProperty("requestBody", out var body) || !body.GetProperty("content").TryGetProperty("application/json", out var json))
            {
                continue;
            }

            var schema = api.Schemas.Single(schema => json.GetProperty("schema").GetProperty("$ref").GetString()!.EndsWith("/" + schema.Name, StringComparison.Ordinal)).Value;
            if (!json.TryGetProperty("example", out var example)
                || (example.ValueKind == JsonValueKind.Object
                    && example.EnumerateObject().Any(member => PropertiesOf(schema).All(property => property.Name != member.Name))))
            {
                wrong.Add(name);
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_object_has_a_name()
    {
        var anonymous = api.Schemas.SelectMany(schema => PropertiesOf(schema.Value).SelectMany(property => Anonymous(property.Value, $"{schema.Name}.{property.Name}")))
            .Concat(api.Operations.SelectMany(entry => Anonymous(entry.Operation, entry.Name)));

        anonymous.ShouldBeEmpty();
    }

    [Fact]
    public void Every_enumeration_is_sent_by_its_names()
    {
        var wrong = api.Schemas.Where(schema => schema.Value.TryGetProperty("enum", out var values)
                && (schema.Value.GetProperty("type").GetString() != "string" || values.EnumerateArray().Any(value => value.ValueKind != JsonValueKind.String)))
            .Select(schema => schema.Name);

        wrong.ShouldBe(["LoginResultType"], "ABP sends the result of a login as a number");
    }

    [Fact]
    public void What_an_answer_always_holds_is_required()
    {
        var order = api.Schemas.Single(schema => schema.Name == "RepairOrderDto").Value;
        var required = order.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ToList();

        required.ShouldContain("number");
        required.ShouldContain("availableActions");
        required.ShouldNotContain("closedAt");
    }

    [Fact]
    public void A_download_is_bytes_and_an_upload_is_a_form_with_a_file()
    {
        var download = api.Operations.Single(entry => entry.Name == "get /api/repairs/repair-order/export").Operation;
        download.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single()
            .Value.GetProperty("schema").GetProperty("format").GetString().ShouldBe("binary");

        var form = api.Schemas.Single(schema => schema.Name == "OwnerImportUploadForm").Value;
        form.GetProperty("properties").GetProperty("file").GetProperty("format").GetString().ShouldBe("binary");
        form.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["file"]);
    }

    [Fact]
    public void Every_permission_that_an_operation_asks_for_is_a_scope()
    {
        var scopes = api.Document.GetProperty("components").GetProperty("securitySchemes").GetProperty("client").GetProperty("flows")
            .GetProperty("clientCredentials").GetProperty("scopes").EnumerateObject().Select(scope => scope.Name).ToHashSet();
        var asked = api.Operations.Where(entry => entry.Operation.TryGetProperty("security", out _))
            .SelectMany(entry => entry.Operation.GetProperty("security").EnumerateArray())
            .Where(way => way.TryGetProperty("client", out _))
            .SelectMany(way => way.GetProperty("client").EnumerateArray().Select(scope => scope.GetString()!))
            .Distinct()
            .ToList();

        asked.ShouldContain("AbpIdentity.Users.Create", "the controller passes the call on; the permission stands at the service");
        asked.Except(scopes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_applications_write_the_same_bytes()
    {
        await using var other = await HostApplication.CreateForDescriptionAsync();
        var again = await other.Services.GetRequiredService<ApiDocumentText>().ReadAsync();

        JsonDocument.Parse(again).RootElement.GetRawText().ShouldBe(api.Document.GetRawText());
    }

    [Fact]
    public void Paths_verbs_and_schemas_stand_in_order()
    {
        var paths = api.Document.GetProperty("paths").EnumerateObject().ToList();
        paths.Select(path => path.Name).ShouldBe(paths.Select(path => path.Name).Order(StringComparer.Ordinal));
        paths.ShouldAllBe(path => path.Value.EnumerateObject().Select(verb => Array.IndexOf(Verbs, verb.Name)).SequenceEqual(
            path.Value.EnumerateObject().Select(verb => Array.IndexOf(Verbs, verb.Name)).Order()));
        api.Schemas.Select(schema => schema.Name).ShouldBe(api.Schemas.Select(schema => schema.Name).Order(StringComparer.InvariantCulture));
    }

    [Fact]
    public async Task The_committed_document_is_the_host_s()
    {
        var committed = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "host", "web", "openapi.json"));

        (committed.ReplaceLineEndings("\n").TrimEnd() == api.Document.GetRawText().TrimEnd())
            .ShouldBeTrue("the API has changed and its client has not: run 'npm run generate-api' and commit what it writes");
    }

    private static bool Has(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && !string.IsNullOrWhiteSpace(value.GetString());

    private static IEnumerable<JsonProperty> PropertiesOf(JsonElement schema) =>
        schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : [];

    private static IEnumerable<string> Missing(IEnumerable<(string Name, JsonElement Operation)> operations, Func<JsonElement, bool> isComplete) =>
        operations.Where(entry => !isComplete(entry.Operation)).Select(entry => entry.Name);

    private static IEnumerable<string> Anonymous(JsonElement element, string where)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => Anonymous(item, where));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var own = element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object ? new[] { where } : [];
        return own.Concat(element.EnumerateObject().Where(member => member.Name != "example").SelectMany(member => Anonymous(member.Value, where)));
    }
}
