namespace PropertySuite.Host.OpenApi;

/// <summary>Writes the API's document to a file without listening and without a database, for the client that is generated from it.</summary>
public static class ApiDocumentFile
{
    /// <summary>The command-line option; the file's path follows it, from the root of the checkout.</summary>
    public const string Option = "--write-openapi";

    /// <summary>The path that follows the option, or null when the host is to run.</summary>
    /// <exception cref="StartupException">The option stands there without a path.</exception>
    public static string? PathIn(string[] args)
    {
        var index = Array.IndexOf(args, Option);
        return index < 0 ? null
            : index + 1 < args.Length ? args[index + 1]
            : throw new StartupException($"{Option} needs the path of the file to write, for example {Option} host/web/openapi.json.");
    }

    /// <summary>Writes the document; two builds of the same sources write the same bytes.</summary>
    /// <param name="path">The file, created or replaced; from the root of the checkout unless it is absolute.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var application = await HostApplication.CreateForDescriptionAsync();
        var text = await application.Services.GetRequiredService<ApiDocumentText>().ReadAsync();
        await File.WriteAllTextAsync(Path.Combine(HostPaths.Find().Root, path), text, cancellationToken);
    }
}
