namespace Microsoft.Extensions.Configuration;

/// <summary>Where configuration comes from when the host brings none.</summary>
public class AbpConfigurationBuilderOptions
{
    /// <summary>File name without extension. Default "appsettings".</summary>
    public string FileName { get; set; } = "appsettings";

    /// <summary>Whether the file may be missing. Default true.</summary>
    public bool Optional { get; set; } = true;

    public bool ReloadOnChange { get; set; } = true;

    /// <summary>Adds <c>appsettings.{environment}.json</c>.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Folder of the file. Default: the current folder.</summary>
    public string? BasePath { get; set; }

    /// <summary>Prefix of the environment variables to read.</summary>
    public string? EnvironmentVariablesPrefix { get; set; }

    public string[]? CommandLineArgs { get; set; }
}
