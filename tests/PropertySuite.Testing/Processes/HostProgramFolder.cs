namespace PropertySuite.Testing.Processes;

/// <summary>
/// A copy of the built host in a folder outside the checkout: it starts as on a server, builds no console, and stays as it is while the
/// sources are built again. One for each test process, removed when the process ends.
/// </summary>
public static class HostProgramFolder
{
    private const string FolderPrefix = "propertysuite-host-";
    private const string PackagesFolder = "node_modules";
    private static readonly Lazy<string> Folder = new(Copy);

    /// <summary>The folder. It holds everything that the running program holds, and <c>PropertySuite.Host.dll</c> with it.</summary>
    public static string Path => Folder.Value;

    /// <summary>
    /// The assembly that the running program was built as. Its list of dependencies holds the host's and its own, so that the host can load it
    /// as a hosting start-up assembly (<c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>).
    /// </summary>
    public static string StartedFrom { get; } = System.IO.Path.GetFileName(
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.runtimeconfig.json").Order()
            .First(file => !file.EndsWith("PropertySuite.Host.runtimeconfig.json", StringComparison.Ordinal)))[..^".runtimeconfig.json".Length];

    private static string Copy()
    {
        var source = AppContext.BaseDirectory;
        var target = System.IO.Path.Combine(System.IO.Path.GetTempPath(), FolderPrefix + Environment.ProcessId);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".pdb", StringComparison.Ordinal)))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        // A machine without PostgreSQL has the one that the console's packages bring.
        var packages = System.IO.Path.Combine(RepositoryRoot.Path, PackagesFolder);
        if (Directory.Exists(packages))
        {
            Directory.CreateSymbolicLink(System.IO.Path.Combine(target, PackagesFolder), packages);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(target, recursive: true);
        return target;
    }
}
