using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace PropertySuite.Host;

/// <summary>
/// Serves the built console: its hashed assets for a year, compressed as the build has left them beside each asset (<c>.br</c>, <c>.gz</c>), its start page
/// never from a cache.
/// </summary>
public static class ConsoleFiles
{
    private const string IndexFile = "index.html";

    /// <summary>Endings of the compressed files with the name of their encoding, the smaller first.</summary>
    private static readonly (string Ending, string Encoding)[] Compressed = [(".br", "br"), (".gz", "gzip")];

    /// <summary>Serves the console's files.</summary>
    public static void UseConsoleFiles(this WebApplication application)
    {
        if (Folder(application.Configuration) is not { } folder)
        {
            return;
        }

        var files = new PhysicalFileProvider(folder);
        application.Use((context, next) =>
        {
            TakeCompressed(context.Request, files);
            return next(context);
        });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = Prepare, ContentTypeProvider = new PlainContentTypes() });
    }

    /// <summary>Answers every page address of the console (nothing below <c>/api</c>) with the start page.</summary>
    public static void MapConsoleFallback(this IEndpointRouteBuilder endpoints)
    {
        var configuration = endpoints.ServiceProvider.GetRequiredService<IConfiguration>();
        if (Folder(configuration) is not { } folder)
        {
            return;
        }

        var options = new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = Prepare };
        endpoints.MapFallbackToFile("/", IndexFile, options);
        endpoints.MapFallbackToFile("{*path:regex(^(?!(api|integration-api|connect|openapi|health)(/|$)).*$)}", IndexFile, options);
    }

    private static string? Folder(IConfiguration configuration)
    {
        var folder = configuration["PropertySuite:ConsoleFolder"];
        return folder is not null && File.Exists(Path.Combine(folder, IndexFile)) ? folder : null;
    }

    private static bool IsAsset(PathString path) => path.StartsWithSegments("/assets");

    /// <summary>Turns a request for an asset into one for its compressed file, where there is one that the browser takes.</summary>
    private static void TakeCompressed(HttpRequest request, IFileProvider files)
    {
        if (!IsAsset(request.Path) || request.Path.Value is not { } path)
        {
            return;
        }

        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (ending, encoding) in Compressed)
        {
            if (accepted.Any(wanted => wanted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && wanted.Quality != 0) && files.GetFileInfo(path + ending).Exists)
            {
                request.Path = path + ending;
                return;
            }
        }
    }

    private static void Prepare(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        if (!IsAsset(context.Context.Request.Path))
        {
            headers.CacheControl = "no-cache";
            return;
        }

        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        foreach (var (ending, encoding) in Compressed)
        {
            if (context.File.Name.EndsWith(ending, StringComparison.Ordinal))
            {
                headers.ContentEncoding = encoding;
            }
        }
    }

    /// <summary>Types of files, a compressed one's that of what is in it.</summary>
    private sealed class PlainContentTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _known = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
            => _known.TryGetContentType(Compressed.Aggregate(subpath, (path, kind) => path.EndsWith(kind.Ending, StringComparison.Ordinal) ? path[..^kind.Ending.Length] : path), out contentType);
    }
}
