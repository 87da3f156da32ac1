using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Files are bytes, written in place; a form that carries one is a schema with a name like every other object.</summary>
internal static class FileSchemas
{
    private static readonly string[] Names = ["IFormFile", "Stream"];
    private static readonly string[] FormTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];
    private const string FileList = "IFormFileCollection";

    /// <summary>The form of an action that reads the file itself, while it comes in.</summary>
    public static OpenApiRequestBody StreamedForm() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = Bytes(), ["thumbnail"] = Bytes() },
                    Required = new HashSet<string> { "file" },
                },
            },
        },
    };

    public static void WriteInPlace(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        foreach (var operation in document.Operations())
        {
            foreach (var media in operation.AnswerMedia())
            {
                media.Schema = InPlace(media.Schema);
            }

            foreach (var form in FormTypes.Select(operation.BodyMedia).OfType<OpenApiMediaType>())
            {
                var name = $"{operation.OperationId!.Replace("_", "")}Form";
                schemas[name] = Named(form.Schema);
                form.Schema = new OpenApiSchemaReference(name, document);
            }
        }

        foreach (var name in Names.Append(FileList))
        {
            schemas.Remove(name);
        }
    }

    private static OpenApiSchema Named(IOpenApiSchema? schema)
    {
        var form = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "A form.", Properties = new Dictionary<string, IOpenApiSchema>(), Required = new HashSet<string>() };
        foreach (var part in new[] { schema }.Concat(schema?.AllOf ?? []).OfType<IOpenApiSchema>())
        {
            foreach (var (property, type) in part.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                form.Properties[property] = InPlace(type)!;
                if (IsFile(type) || part.Required?.Contains(property) == true)
                {
                    form.Required.Add(property);
                }
            }
        }

        return form;
    }

    private static IOpenApiSchema? InPlace(IOpenApiSchema? schema) => schema switch
    {
        OpenApiSchemaReference { Reference.Id: FileList } => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Bytes() },
        _ when IsFile(schema) => Bytes(),
        _ => schema,
    };

    private static bool IsFile(IOpenApiSchema? schema) => schema is OpenApiSchemaReference { Reference.Id: { } id } && (Names.Contains(id) || id == FileList);

    private static OpenApiSchema Bytes() => new() { Type = JsonSchemaType.String, Format = "binary", Description = "The bytes of the file." };
}
