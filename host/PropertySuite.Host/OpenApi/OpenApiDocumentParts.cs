using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Walks a document whose empty parts are null.</summary>
internal static class OpenApiDocumentParts
{
    /// <summary>All operations.</summary>
    public static IEnumerable<OpenApiOperation> Operations(this OpenApiDocument document) =>
        document.Paths.Values.SelectMany(path => path.Operations?.Values.AsEnumerable() ?? []);

    /// <summary>What the operation's own responses consist of, by content type.</summary>
    public static IEnumerable<OpenApiMediaType> AnswerMedia(this OpenApiOperation operation) =>
        (operation.Responses?.Values.AsEnumerable() ?? []).OfType<OpenApiResponse>().SelectMany(MediaOf);

    /// <summary>What a response consists of, by content type.</summary>
    public static IEnumerable<OpenApiMediaType> MediaOf(OpenApiResponse response) => response.Content?.Values.OfType<OpenApiMediaType>() ?? [];

    /// <summary>The body that the operation takes in one content type, if it takes that.</summary>
    public static OpenApiMediaType? BodyMedia(this OpenApiOperation operation, string contentType) =>
        operation.RequestBody?.Content is { } content && content.TryGetValue(contentType, out var media) ? media as OpenApiMediaType : null;
}
