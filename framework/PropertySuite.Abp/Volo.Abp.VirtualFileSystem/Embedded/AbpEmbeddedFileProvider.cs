using System.Collections;
using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.VirtualFileSystem.Embedded;

/// <summary>
/// The embedded resources of an assembly as files. A resource is named either by default, <c>Name.Space.Folder.file.json</c>, where
/// dots before the file name's last part separate folders, or <c>assembly/Folder.Name/file.json</c>, where slashes do.
/// </summary>
public class AbpEmbeddedFileProvider : IFileProvider
{
    private readonly Lazy<Dictionary<string, EmbeddedResourceFileInfo>> _files;

    /// <summary>Creates the provider; the assembly is read at the first access.</summary>
    /// <param name="assembly">Assembly with the resources.</param>
    /// <param name="baseNamespace">What is cut off resource names that are built with dots; nothing when null.</param>
    /// <param name="baseFolder">Folder that becomes the root, for example <c>/Texts</c>; all when null.</param>
    public AbpEmbeddedFileProvider(Assembly assembly, string? baseNamespace = null, string? baseFolder = null)
    {
        Check.NotNull(assembly, nameof(assembly));
        _files = new Lazy<Dictionary<string, EmbeddedResourceFileInfo>>(() => Read(assembly, baseNamespace, baseFolder));
    }

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath)
        => _files.Value.TryGetValue(Normalize(subpath), out var file) ? file : new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var folder = Normalize(subpath).TrimEnd('/') + "/";
        var files = _files.Value
            .Where(entry => entry.Key.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && entry.Key.LastIndexOf('/') == folder.Length - 1)
            .Select(entry => entry.Value)
            .ToList();
        return files.Count == 0 ? NotFoundDirectoryContents.Singleton : new EmbeddedDirectoryContents(files);
    }

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static Dictionary<string, EmbeddedResourceFileInfo> Read(Assembly assembly, string? baseNamespace, string? baseFolder)
    {
        var files = new Dictionary<string, EmbeddedResourceFileInfo>(StringComparer.OrdinalIgnoreCase);
        var root = baseFolder == null ? "" : Normalize(baseFolder).TrimEnd('/');
        foreach (var resourceName in assembly.GetManifestResourceNames())
        {
            var path = ToPath(resourceName, baseNamespace);
            if (path == null || !path.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            path = path[root.Length..];
            files[path] = new EmbeddedResourceFileInfo(assembly, resourceName, path[(path.LastIndexOf('/') + 1)..]);
        }

        return files;
    }

    private static string? ToPath(string resourceName, string? baseNamespace)
    {
        var slash = resourceName.IndexOf('/');
        if (slash >= 0)
        {
            return resourceName[slash..];
        }

        if (!string.IsNullOrEmpty(baseNamespace))
        {
            if (!resourceName.StartsWith(baseNamespace + ".", StringComparison.Ordinal))
            {
                return null;
            }

            resourceName = resourceName[(baseNamespace.Length + 1)..];
        }

        var extension = resourceName.LastIndexOf('.');
        return "/" + (extension < 0 ? resourceName : resourceName[..extension].Replace('.', '/') + resourceName[extension..]);
    }

    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        return path.StartsWith('/') ? path : "/" + path;
    }

    private sealed class EmbeddedDirectoryContents(IReadOnlyList<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
