namespace Volo.Abp.BlobStoring.Database;

/// <summary>Chooses this provider for a container.</summary>
public static class DatabaseBlobContainerConfigurationExtensions
{
    /// <summary>Stores the container's blobs in the database, in the caller's transaction.</summary>
    public static BlobContainerConfiguration UseDatabase(this BlobContainerConfiguration containerConfiguration)
    {
        containerConfiguration.ProviderType = typeof(DatabaseBlobProvider);
        return containerConfiguration;
    }
}
