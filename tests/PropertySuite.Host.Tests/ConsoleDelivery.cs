using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Testing;

namespace PropertySuite.Host;

/// <summary>What goes over the wire compressed, and what does not.</summary>
public class ConsoleDelivery(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Script = "console.log('a script of the console');";

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("deflate", null)]
    public async Task An_asset_is_sent_as_the_build_has_compressed_it_if_the_browser_takes_that(string accepted, string? sent)
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<html></html>");
        var asset = Path.Combine(folder.FullName, "assets", "index-abc.js");
        await File.WriteAllTextAsync(asset, Script);
        await WriteAsync(asset + ".br", file => new BrotliStream(file, CompressionLevel.Optimal));
        await WriteAsync(asset + ".gz", file => new GZipStream(file, CompressionLevel.Optimal));

        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("PropertySuite:ConsoleFolder", folder.FullName)]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.UseConsoleFiles();
        await application.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };

        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/index-abc.js");
        request.Headers.AcceptEncoding.ParseAdd(accepted);
        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(sent is null ? [] : [sent]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = sent switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
        using var reader = new StreamReader(plain);
        (await reader.ReadToEndAsync()).ShouldBe(Script);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_holds_no_secret_is_compressed_and_what_may_hold_one_is_not()
    {
        var client = await host.CreateClientAsync(TestUsers.Admin);

        (await EncodingOfAsync(client, "/openapi/v1.json")).ShouldBe(["br"]);
        (await EncodingOfAsync(client, "/api/administration/user?maxResultCount=100")).ShouldBeEmpty();
        (await EncodingOfAsync(client, "/api/abp/application-configuration?includeLocalizationResources=false")).ShouldBeEmpty();
    }

    private static async Task<ICollection<string>> EncodingOfAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return answer.Content.Headers.ContentEncoding;
    }

    private static async Task WriteAsync(string path, Func<Stream, Stream> compress)
    {
        await using var file = File.Create(path);
        await using var compressed = compress(file);
        await compressed.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Script));
    }
}
