using Volo.Abp.VirtualFileSystem.Embedded;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Adds files to the virtual file system.</summary>
public static class VirtualFileSetListExtensions
{
    /// <summary>Adds the embedded resources of the assembly of <typeparamref name="T"/>.</summary>
    /// <param name="list">The file sets.</param>
    /// <param name="baseNamespace">What is cut off the resource names; the namespace of <typeparamref name="T"/> unless given.</param>
    /// <param name="baseFolder">Folder of the assembly that becomes the root; all of it unless given.</param>
    public static void AddEmbedded<T>(this VirtualFileSetList list, string? baseNamespace = null, string? baseFolder = null)
    {
        Check.NotNull(list, nameof(list));
        var provider = new AbpEmbeddedFileProvider(typeof(T).Assembly, baseNamespace ?? typeof(T).Namespace, baseFolder);
        list.Add(new VirtualFileSetInfo(provider));
    }
}
