namespace Volo.Abp.VirtualFileSystem;

/// <summary>A list of file sets.</summary>
public class VirtualFileSetList : List<VirtualFileSetInfo>
{
}
