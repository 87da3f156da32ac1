using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using PropertySuite.Attachments;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Host.OpenApi;

/// <summary>Gives every operation its words, its tag, its errors and what it asks of the caller.</summary>
/// <param name="document">The document.</param>
/// <param name="types">The types behind the schemas.</param>
/// <param name="documentation">Where the words come from.</param>
/// <param name="permissions">What the operations demand.</param>
internal sealed class OperationDescriber(OpenApiDocument document, SchemaTypes types, XmlDocumentation documentation, RequiredPermissions permissions)
{
    private readonly SortedDictionary<string, Type?> _tags = new(StringComparer.Ordinal);

    /// <summary>Describes all operations and the tags that they carry.</summary>
    public void DescribeAll(IReadOnlyList<ApiDescriptionGroup> groups)
    {
        var descriptions = groups.SelectMany(group => group.Items)
            .Where(item => NameOf(item) is not null)
            .ToDictionary(item => NameOf(item)!, StringComparer.Ordinal);
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
            {
                operation.OperationId ??= DefaultName(method, path);
                Describe(path, method, operation, descriptions.GetValueOrDefault(operation.OperationId));
            }
        }

        document.Tags = _tags.Select(tag => new OpenApiTag
        {
            Name = tag.Key,
            Description = tag.Value is null ? null : documentation.SummaryOf(tag.Value),
        }).ToHashSet();
    }

    private static string? NameOf(ApiDescription description) =>
        description.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName;

    private static string DefaultName(HttpMethod method, string path) =>
        string.Concat(path.Split(['/', '-', '{', '}'], StringSplitOptions.RemoveEmptyEntries).Select(Capitalised)) + "_" + Capitalised(method.Method.ToLowerInvariant());

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string TagOf(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var word = segments.Length > 1 && segments[0] is "api" or "integration-api" ? segments[1] : segments[0];
        return string.Concat(word.Split('-').Select(Capitalised));
    }

    private void Describe(string path, HttpMethod method, OpenApiOperation operation, ApiDescription? description)
    {
        var action = description?.ActionDescriptor as ControllerActionDescriptor;
        var isWrite = method != HttpMethod.Get;
        var isOpen = action is null || permissions.IsOpen(action);
        Tag(path, operation, action);
        if (action is not null)
        {
            DescribeAction(operation, action, description!);
        }

        if (!isOpen)
        {
            operation.Security = SecuritySchemes.Of(document, isWrite, permissions.Of(action!));
        }

        ErrorResponses.AddTo(operation, document, isOpen, isWrite, path.Contains('{'));
    }

    private void Tag(string path, OpenApiOperation operation, ControllerActionDescriptor? action)
    {
        var tag = TagOf(path);
        operation.Tags = new HashSet<OpenApiTagReference> { new(tag, document) };
        if (_tags.GetValueOrDefault(tag) is null)
        {
            _tags[tag] = action is null ? null : ModuleTypes.Of(action.ControllerTypeInfo);
        }
    }

    private static string InWords(IReadOnlyList<string> permissions) => string.Join(", ", permissions.Select(name => $"`{name}`"));

    private void DescribeAction(OpenApiOperation operation, ControllerActionDescriptor action, ApiDescription description)
    {
        var method = action.MethodInfo;
        operation.Summary = Filled(documentation.SummaryOf(method));
        var needed = permissions.Of(action);
        operation.Description = Filled(string.Join(
            "\n\n",
            new[] { documentation.RemarksOf(method), needed[0].Count == 0 ? "" : $"Permission: {string.Join(" or ", needed.Select(InWords))}." }
                .Where(text => text.Length > 0)));
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            DescribeParameter(parameter, operation.OperationId!, method, description.ParameterDescriptions.FirstOrDefault(found => found.Name == parameter.Name));
        }

        DescribeForm(operation, description);
        if (method.IsDefined(typeof(StreamedUploadAttribute), inherit: true))
        {
            operation.RequestBody = FileSchemas.StreamedForm();
        }

        operation.Parameters = operation.Parameters?.OrderBy(parameter => parameter.In == ParameterLocation.Path ? 0 : 1).ToList();
        if (operation.Responses?.FirstOrDefault(found => found.Key.StartsWith('2')).Value is OpenApiResponse response)
        {
            response.Description = AnswerOf(method, response);
        }
    }

    private void DescribeForm(OpenApiOperation operation, ApiDescription description)
    {
        var parts = (operation.RequestBody?.Content?.Values.AsEnumerable() ?? [])
            .Select(media => media.Schema)
            .OfType<OpenApiSchema>()
            .SelectMany(schema => (schema.AllOf ?? []).OfType<OpenApiSchema>().Append(schema));
        foreach (var (name, field) in parts.SelectMany(part => part.Properties ?? new Dictionary<string, IOpenApiSchema>()))
        {
            var metadata = description.ParameterDescriptions.FirstOrDefault(found => found.Name == name)?.ModelMetadata;
            if (field is OpenApiSchema own && metadata is { PropertyName: { } property } && metadata.ContainerType?.GetProperty(property) is { } documented)
            {
                own.Description = Filled(documentation.SummaryOf(documented));
            }
        }
    }

    private string AnswerOf(MethodInfo method, OpenApiResponse response)
    {
        if (documentation.ReturnsOf(method) is { Length: > 0 } returns)
        {
            return returns;
        }

        var schema = response.Content?.Values.FirstOrDefault()?.Schema;
        var name = (schema as OpenApiSchemaReference)?.Reference.Id;
        return schema is null ? "Done; there is nothing to say."
            : name is not null && types.Find(name) is { } type && documentation.SummaryOf(type) is { Length: > 0 } summary ? summary
            : "The answer.";
    }

    // "id" of RepairOrder_Get is the id of the repair order, "siteId" that of the site.
    private static string PlainName(string name, string operationId)
    {
        var noun = name == "id" ? operationId.Split('_')[0]
            : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2]
            : null;
        return noun is null ? $"The {Words(name)}." : $"Id of the {Words(noun)}.";
    }

    private static string Words(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');

    private void DescribeParameter(OpenApiParameter parameter, string operationId, MethodInfo method, ApiParameterDescription? found)
    {
        var container = found?.ModelMetadata?.ContainerType;
        var property = container?.GetProperty(found!.ModelMetadata!.PropertyName!);
        var text = property is not null ? documentation.SummaryOf(property) : documentation.ParameterOf(method, parameter.Name!);
        parameter.Description = text.Length > 0 ? text : PlainName(parameter.Name!, operationId);
        if (parameter.In == ParameterLocation.Query)
        {
            parameter.Name = string.Join('.', parameter.Name!.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
            if (parameter.Schema is OpenApiSchema { Type: { } type } schema)
            {
                // A query cannot say null; it leaves the parameter out.
                schema.Type = type & ~JsonSchemaType.Null;
                if (property?.Name == nameof(ILimitedResultRequest.MaxResultCount) && typeof(LimitedResultRequestDto).IsAssignableFrom(container))
                {
                    // ABP checks this one in code, by a number that can be configured.
                    schema.Maximum = LimitedResultRequestDto.MaxMaxResultCount.ToString(CultureInfo.InvariantCulture);
                }
            }
        }
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
