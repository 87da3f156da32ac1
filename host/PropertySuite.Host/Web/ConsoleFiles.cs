using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace PropertySuite.Host;

/// <summary>Serves the built console: its hashed assets for a year, its start page never from a cache.</summary>
public static class ConsoleFiles
{
    private const string IndexFile = "index.html";

    /// <summary>Serves the console's files.</summary>
    public static void UseConsoleFiles(this WebApplication application)
    {
        if (Folder(application.Configuration) is not { } folder)
        {
            return;
        }

        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = SetCaching,
        });
    }

    /// <summary>Answers every page address of the console (nothing below <c>/api</c>) with the start page.</summary>
    public static void MapConsoleFallback(this IEndpointRouteBuilder endpoints)
    {
        var configuration = endpoints.ServiceProvider.GetRequiredService<IConfiguration>();
        if (Folder(configuration) is not { } folder)
        {
            return;
        }

        var options = new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = SetCaching };
        endpoints.MapFallbackToFile("/", IndexFile, options);
        endpoints.MapFallbackToFile("{*path:regex(^(?!(api|integration-api|connect|openapi|health)(/|$)).*$)}", IndexFile, options);
    }

    private static string? Folder(IConfiguration configuration)
    {
        var folder = configuration["PropertySuite:ConsoleFolder"];
        return folder is not null && File.Exists(Path.Combine(folder, IndexFile)) ? folder : null;
    }

    private static void SetCaching(StaticFileResponseContext context)
    {
        var isHashed = context.Context.Request.Path.StartsWithSegments("/assets");
        context.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
