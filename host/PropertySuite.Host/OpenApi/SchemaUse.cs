using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Which named schemas the operations reach.</summary>
internal static class SchemaUse
{
    /// <summary>Names of the schemas that answers are made of.</summary>
    public static IReadOnlySet<string> OfAnswers(OpenApiDocument document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var shared = (document.Components?.Responses?.Values.AsEnumerable() ?? []).OfType<OpenApiResponse>().SelectMany(OpenApiDocumentParts.MediaOf);
        foreach (var media in document.Operations().SelectMany(operation => operation.AnswerMedia()).Concat(shared))
        {
            Follow(document, media.Schema, found);
        }

        return found;
    }

    private static void Follow(OpenApiDocument document, IOpenApiSchema? schema, HashSet<string> found)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
        {
            if (found.Add(name) && document.Components!.Schemas!.TryGetValue(name, out var target))
            {
                Follow(document, target, found);
            }

            return;
        }

        foreach (var child in ChildrenOf(schema))
        {
            Follow(document, child, found);
        }
    }

    private static IEnumerable<IOpenApiSchema?> ChildrenOf(IOpenApiSchema? schema) =>
        schema is null
            ? []
            : (schema.Properties?.Values ?? []).Concat(schema.OneOf ?? []).Concat(schema.AllOf ?? []).Concat(schema.AnyOf ?? [])
                .Append(schema.Items!).Append(schema.AdditionalProperties!);
}
