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

        var descriptor = OpenFolder(folder, ReadOnly);
        if (descriptor >= 0)
        {
            _ = FlushFolder(descriptor);
            _ = CloseFolder(descriptor);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int OpenFolder([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FlushFolder(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int CloseFolder(int descriptor);
}
