namespace PropertySuite.Host;

/// <summary>What one host is built from.</summary>
/// <param name="Args">The command line, which overrides settings.</param>
/// <param name="Paths">Where the console and the data folder lie.</param>
/// <param name="ConnectionString">The database.</param>
/// <param name="SeedsDemo">Whether an empty database is filled with the demo company.</param>
/// <param name="Configure">Changes the builder last, for tests.</param>
public sealed record HostSettings(
    string[] Args,
    HostPaths Paths,
    string ConnectionString,
    bool SeedsDemo,
    Action<WebApplicationBuilder>? Configure = null);
