using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem.Embedded;

/// <summary>One embedded resource as a file.</summary>
public class EmbeddedResourceFileInfo : IFileInfo
{
    private readonly Assembly _assembly;
    private readonly string _resourceName;

    /// <summary>Creates the file.</summary>
    public EmbeddedResourceFileInfo(Assembly assembly, string resourceName, string name)
    {
        _assembly = assembly;
        _resourceName = resourceName;
        Name = name;
    }

    /// <inheritdoc />
    public bool Exists => true;

    /// <inheritdoc />
    public bool IsDirectory => false;

    /// <inheritdoc />
    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    /// <inheritdoc />
    public long Length
    {
        get
        {
            using var stream = CreateReadStream();
            return stream.Length;
        }
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Null: the file exists in its assembly only.</summary>
    public string? PhysicalPath => null;

    /// <inheritdoc />
    public Stream CreateReadStream()
        => _assembly.GetManifestResourceStream(_resourceName)
            ?? throw new FileNotFoundException($"{_assembly.GetName().Name} has no resource {_resourceName}.");
}
