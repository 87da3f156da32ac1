namespace PropertySuite.Host;

/// <summary>Where the host finds its surroundings: a checkout while developing, its own folder once published.</summary>
public sealed class HostPaths
{
    private const string DataFolderVariable = "PropertySuite__DataFolder";
    private const string ServiceStateVariable = "STATE_DIRECTORY";
    private const string PublishedConsole = "wwwroot";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private HostPaths(string root, bool isCheckout, string? dataFolder = null)
    {
        Root = root;
        IsCheckout = isCheckout;
        DataFolder = Path.GetFullPath(
            dataFolder is { Length: > 0 } ? dataFolder : Variable(DataFolderVariable) ?? DefaultDataFolder(root, isCheckout));
    }

    /// <summary>The checkout's root, or the published folder.</summary>
    public string Root { get; }

    /// <summary>Whether the host runs from a checkout, where it may build what is missing.</summary>
    public bool IsCheckout { get; }

    /// <summary>
    /// What the host keeps between two starts: the private database, keys, attachments that are kept as files. <c>.data</c> beside the
    /// sources, which is not under version control, or beside the published program; the state directory of a systemd service; or
    /// whatever folder <c>PropertySuite__DataFolder</c> names.
    /// </summary>
    public string DataFolder { get; }

    /// <summary>The built console: an <c>index.html</c> with its assets.</summary>
    public string ConsoleFolder => IsCheckout
        ? Path.Combine(Root, "host", "web", "dist")
        : Path.Combine(Root, PublishedConsole);

    /// <summary>A checkout at a known place, with a data folder elsewhere.</summary>
    public static HostPaths At(string root, string dataFolder) => new(root, isCheckout: true, dataFolder);

    /// <summary>
    /// A published program, which its console beside it gives away, has its own folder, even inside a checkout. Else this is the checkout
    /// above the current folder or above the program.
    /// </summary>
    public static HostPaths Find()
    {
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, PublishedConsole, "index.html")))
        {
            return new HostPaths(AppContext.BaseDirectory, isCheckout: false);
        }

        foreach (var start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "PropertySuite.sln")))
                {
                    return new HostPaths(folder.FullName, isCheckout: true);
                }
            }
        }

        return new HostPaths(AppContext.BaseDirectory, isCheckout: false);
    }

    /// <summary>Creates the data folder, which nobody but its owner can list, and makes sure that it can be written.</summary>
    /// <exception cref="StartupException">It cannot.</exception>
    public void EnsureDataFolder()
    {
        try
        {
            // Others may pass: for a host that runs as root, the private server runs as nobody.
            CreateFolder(DataFolder, OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            var probe = Path.Combine(DataFolder, $".write-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The data folder {DataFolder} cannot be written ({exception.Message}): give it to the user who runs the host, "
                + $"or name another one in {DataFolderVariable}.",
                exception);
        }
    }

    /// <summary>Creates a folder, if there is none, that nobody but its owner can look into.</summary>
    internal static void CreatePrivateFolder(string folder) => CreateFolder(folder, OwnerOnly);

    private static void CreateFolder(string folder, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, mode);
        }
    }

    private static string DefaultDataFolder(string root, bool isCheckout)
    {
        var service = isCheckout ? null : Variable(ServiceStateVariable)?.Split(':')[0];
        return service ?? Path.Combine(root, ".data");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
