using System.Net.Mime;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>The OpenAPI document of the HTTP API.</summary>
public static class ApiDocument
{
    /// <summary>Its name.</summary>
    public const string Name = "v1";

    /// <summary>Where it is served.</summary>
    public const string Address = "/openapi/v1.json";

    /// <summary>Registers the document.</summary>
    public static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        var types = new SchemaTypes();
        services.AddSingleton(types);
        services.AddSingleton<XmlDocumentation>();
        services.AddSingleton<ApiDocumentText>();
        return services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.CreateSchemaReferenceId = types.Name;
            options.AddDocumentTransformer<ApiDocumentTransformer>();
        });
    }

    /// <summary>Serves the document, which is made once a process.</summary>
    public static void MapApiDocument(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Address, async (ApiDocumentText document) => Results.Text(await document.ReadAsync(), MediaTypeNames.Application.Json))
            .ExcludeFromDescription()
            .AllowAnonymous();
}
