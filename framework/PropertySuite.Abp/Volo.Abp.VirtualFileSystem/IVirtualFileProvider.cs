using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>The files of all sets as one tree.</summary>
public interface IVirtualFileProvider : IFileProvider
{
}
