using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Completes the document: words, tags, errors, ways to sign in, exact schemas, examples, and one order for everything.</summary>
/// <param name="documentation">Where the words come from.</param>
/// <param name="types">The types behind the schemas.</param>
/// <param name="permissions">What the operations demand.</param>
/// <param name="metadata">What the server requires of input.</param>
public sealed class ApiDocumentTransformer(
    XmlDocumentation documentation, SchemaTypes types, RequiredPermissions permissions, IModelMetadataProvider metadata) : IOpenApiDocumentTransformer
{
    private static readonly HttpMethod[] Verbs = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];

    /// <inheritdoc />
    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        Introduce(document);
        await new SecuritySchemes(context.ApplicationServices).AddToAsync(document);
        ErrorResponses.AddTo(document);
        new OperationDescriber(document, types, documentation, permissions).DescribeAll(context.DescriptionGroups);
        FileSchemas.WriteInPlace(document);
        new SchemaDescriber(types, documentation, metadata).DescribeAll(document);
        new RequestExamples(document, types, documentation).AddToAll();
        Sort(document);
    }

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "PropertySuite",
            Version = "1.0",
            Description = "Customer service for property-management companies (物业客户服务). Times are UTC in ISO 8601, amounts are yuan, enumerations are "
                          + "sent by their names. Errors carry one envelope, in the language of `Accept-Language`. What lies outside the caller's company "
                          + "and sites does not exist for the caller: it is answered like a missing record.",
        };
        document.Servers = [];
    }

    private static void Sort(OpenApiDocument document)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            if (item is OpenApiPathItem { Operations: { } operations } own)
            {
                own.Operations = operations.OrderBy(operation => Array.IndexOf(Verbs, operation.Key)).ToDictionary();
            }

            paths[path] = item;
        }

        document.Paths = paths;
        var components = document.Components!;
        components.Schemas = components.Schemas!.OrderBy(schema => schema.Key, StringComparer.Ordinal).ToDictionary();
    }
}
