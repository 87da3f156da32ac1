using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace PropertySuite.Host.OpenApi;

/// <summary>The document of the API, made as the client's generator makes it: without a database.</summary>
public sealed class DescribedApi : IAsyncLifetime
{
    private WebApplication? _application;

    /// <summary>The document.</summary>
    public JsonElement Document { get; private set; }

    /// <summary>The named schemas.</summary>
    public IEnumerable<JsonProperty> Schemas => Document.GetProperty("components").GetProperty("schemas").EnumerateObject();

    /// <summary>The operations, named by verb and path.</summary>
    public IEnumerable<(string Name, JsonElement Operation)> Operations =>
        from path in Document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    /// <summary>The class behind a named schema.</summary>
    public Type? TypeOf(string schema) => _application!.Services.GetRequiredService<SchemaTypes>().Find(schema);

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        _application = await HostApplication.CreateForDescriptionAsync();
        Document = JsonDocument.Parse(await _application.Services.GetRequiredService<ApiDocumentText>().ReadAsync()).RootElement;
    }

    /// <inheritdoc />
    public async Task DisposeAsync() => await _application!.DisposeAsync();
}
