using System.Runtime.InteropServices;

namespace PropertySuite.BlobStoring.FileSystem;

/// <summary>Folders whose entries survive a power cut: on Unix a renamed file is safe only once its folder is flushed too.</summary>
internal static class DurableDirectory
{
    private const int ReadOnly = 0;

    /// <summary>Creates a folder and flushes every folder that got a new entry by it.</summary>
    public static void Create(string root, string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        for (var parent = Path.GetDirectoryName(folder); parent is not null && parent.Length >= root.Length; parent = Path.GetDirectoryName(parent))
        {
            Flush(parent);
        }
    }

    /// <summary>Flushes the entries of a folder. Windows does that by itself; where it is not possible nothing happens.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = open(folder, ReadOnly);
        if (descriptor >= 0)
        {
            _ = fsync(descriptor);
            _ = close(descriptor);
        }
    }

#pragma warning disable SYSLIB1054, CA2101, IDE1006 // three calls without a struct or a callback: nothing to generate
    [DllImport("libc", SetLastError = true)]
    private static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int descriptor);
#pragma warning restore SYSLIB1054, CA2101, IDE1006
}
