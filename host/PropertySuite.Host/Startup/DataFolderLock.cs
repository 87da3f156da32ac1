namespace PropertySuite.Host;

/// <summary>Keeps a second host away from a data folder whose private database a running host uses. Ends with its process, however that ends.</summary>
public sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Takes the data folder.</summary>
    /// <exception cref="StartupException">Another host has it.</exception>
    public static DataFolderLock Take(HostPaths paths)
    {
        var path = Path.Combine(paths.DataFolder, "host.lock");
        try
        {
            return new DataFolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception)
        {
            throw new StartupException(
                $"Another host is running on the data folder {paths.DataFolder} and its private database: stop it, name another folder in "
                + "PropertySuite__DataFolder, or give both hosts one database in ConnectionStrings__Default.",
                exception);
        }
    }

    /// <summary>Gives the data folder back.</summary>
    public void Dispose() => _file.Dispose();
}
