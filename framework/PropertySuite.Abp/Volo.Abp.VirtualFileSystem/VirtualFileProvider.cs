using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.VirtualFileSystem;

/// <inheritdoc cref="IVirtualFileProvider" />
public class VirtualFileProvider : IVirtualFileProvider, ISingletonDependency
{
    private readonly CompositeFileProvider _files;

    /// <summary>Creates the tree from the options.</summary>
    public VirtualFileProvider(IOptions<AbpVirtualFileSystemOptions> options)
    {
        _files = new CompositeFileProvider(options.Value.FileSets.Select(set => set.FileProvider).Reverse());
    }

    /// <inheritdoc />
    public virtual IFileInfo GetFileInfo(string subpath) => _files.GetFileInfo(subpath);

    /// <inheritdoc />
    public virtual IDirectoryContents GetDirectoryContents(string subpath) => _files.GetDirectoryContents(subpath);

    /// <inheritdoc />
    public virtual IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
