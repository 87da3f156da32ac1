using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>The document as JSON. It depends on the build only, so it is made once.</summary>
public sealed class ApiDocumentText
{
    private readonly Lazy<Task<string>> _text;

    /// <param name="services">Where the document is made.</param>
    public ApiDocumentText(IServiceProvider services) => _text = new Lazy<Task<string>>(() => MakeAsync(services));

    /// <summary>The same characters for every reader and every process of one build.</summary>
    public Task<string> ReadAsync() => _text.Value;

    private static async Task<string> MakeAsync(IServiceProvider services)
    {
        // The writer sorts by the rules of the culture, the texts are those of the language: neither may depend on the machine.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name).GetOpenApiDocumentAsync();
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        return json.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
