namespace PropertySuite.Host;

/// <summary>Where the host finds its surroundings: a checkout while developing, its own folder once published.</summary>
public sealed class HostPaths
{
    private const string DataFolderVariable = "PropertySuite__DataFolder";

    private HostPaths(string root, bool isCheckout, string? dataFolder = null)
    {
        Root = root;
        IsCheckout = isCheckout;
        DataFolder = dataFolder ?? Environment.GetEnvironmentVariable(DataFolderVariable) ?? Path.Combine(root, ".data");
    }

    /// <summary>The checkout's root, or the published folder.</summary>
    public string Root { get; }

    /// <summary>Whether the host runs from a checkout, where it may build what is missing.</summary>
    public bool IsCheckout { get; }

    /// <summary>
    /// What the host keeps between two starts: the private database and keys. <c>.data</c> beside the sources, which is not under version
    /// control, unless <c>PropertySuite__DataFolder</c> names another folder.
    /// </summary>
    public string DataFolder { get; }

    /// <summary>The built console: an <c>index.html</c> with its assets.</summary>
    public string ConsoleFolder => IsCheckout
        ? Path.Combine(Root, "host", "web", "dist")
        : Path.Combine(Root, "wwwroot");

    /// <summary>A checkout at a known place, with a data folder elsewhere.</summary>
    public static HostPaths At(string root, string dataFolder) => new(root, isCheckout: true, dataFolder);

    /// <summary>Finds the checkout above the current folder or above the program; else takes the program's own folder.</summary>
    public static HostPaths Find()
    {
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
}
