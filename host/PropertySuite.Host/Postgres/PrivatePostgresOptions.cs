namespace PropertySuite.Host.Postgres;

/// <summary>How a private PostgreSQL server is laid out and run.</summary>
/// <param name="RepositoryRoot">Root of the checkout, where <c>node_modules</c> is looked for.</param>
/// <param name="Folder">Folder of the server's own: data and log lie below it.</param>
/// <param name="IsDurable">
/// True for data that must survive a power cut. False switches <c>fsync</c> off, for databases that tests throw away.
/// </param>
public sealed record PrivatePostgresOptions(string RepositoryRoot, string Folder, bool IsDurable)
{
    /// <summary>Folder of the data files.</summary>
    public string DataFolder => Path.Combine(Folder, "data");

    /// <summary>Where the data files are laid out before they are moved to <see cref="DataFolder"/>, which is therefore whole or missing.</summary>
    public string LayoutFolder => Path.Combine(Folder, "data.new");

    /// <summary>The server's log file.</summary>
    public string LogFile => Path.Combine(Folder, "postgres.log");
}
