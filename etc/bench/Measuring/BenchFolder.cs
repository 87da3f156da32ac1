namespace PropertySuite.Bench;

/// <summary>A folder for the hosts' data that goes with the bench.</summary>
public sealed class BenchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("propertysuite-bench-").FullName;
    private int _hosts;

    /// <summary>A new data folder for a host.</summary>
    public string Next() => Path.Combine(_path, $"host-{++_hosts}");

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_path, recursive: true);
}
