namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>Where a container's files lie.</summary>
public class FileSystemBlobProviderConfiguration
{
    private readonly BlobContainerConfiguration _containerConfiguration;

    /// <summary>Reads and writes a container's configuration.</summary>
    public FileSystemBlobProviderConfiguration(BlobContainerConfiguration containerConfiguration)
    {
        _containerConfiguration = containerConfiguration;
    }

    /// <summary>The folder that all files lie below.</summary>
    /// <exception cref="AbpException">None is set.</exception>
    public string BasePath
    {
        get => _containerConfiguration.GetConfigurationOrDefault<string>(FileSystemBlobProviderConfigurationNames.BasePath)
            ?? throw new AbpException("The file system provider of a BLOB container needs a BasePath.");
        set => _containerConfiguration.SetConfiguration(
            FileSystemBlobProviderConfigurationNames.BasePath, Check.NotNullOrWhiteSpace(value, nameof(value)));
    }

    /// <summary>Whether the container's name is a folder of its own. Default: true.</summary>
    public bool AppendContainerNameToBasePath
    {
        get => _containerConfiguration.GetConfigurationOrDefault(FileSystemBlobProviderConfigurationNames.AppendContainerNameToBasePath, true);
        set => _containerConfiguration.SetConfiguration(FileSystemBlobProviderConfigurationNames.AppendContainerNameToBasePath, value);
    }
}

/// <summary>Names of the provider's values in a container's configuration.</summary>
public static class FileSystemBlobProviderConfigurationNames
{
    /// <summary>Folder.</summary>
    public const string BasePath = "FileSystem.BasePath";

    /// <summary>Folder for each container.</summary>
    public const string AppendContainerNameToBasePath = "FileSystem.AppendContainerNameToBasePath";
}

/// <summary>Chooses this provider for a container.</summary>
public static class FileSystemBlobContainerConfigurationExtensions
{
    /// <summary>The provider's part of the configuration.</summary>
    public static FileSystemBlobProviderConfiguration GetFileSystemConfiguration(this BlobContainerConfiguration containerConfiguration) =>
        new(containerConfiguration);

    /// <summary>Stores the container's blobs as files.</summary>
    public static BlobContainerConfiguration UseFileSystem(
        this BlobContainerConfiguration containerConfiguration, Action<FileSystemBlobProviderConfiguration> fileSystemConfigureAction)
    {
        containerConfiguration.ProviderType = typeof(FileSystemBlobProvider);
        fileSystemConfigureAction(new FileSystemBlobProviderConfiguration(containerConfiguration));
        return containerConfiguration;
    }
}
