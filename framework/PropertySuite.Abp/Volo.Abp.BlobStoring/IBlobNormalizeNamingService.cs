using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

/// <summary>Makes names fit for a provider.</summary>
public interface IBlobNamingNormalizer
{
    /// <summary>A container's name as the provider can take it.</summary>
    string NormalizeContainerName(string containerName);

    /// <summary>A blob's name as the provider can take it.</summary>
    string NormalizeBlobName(string blobName);
}

/// <summary>Names that a provider can take.</summary>
/// <param name="ContainerName">Container.</param>
/// <param name="BlobName">Blob.</param>
public record BlobNormalizeNaming(string? ContainerName, string? BlobName);

/// <summary>Sends names through the normalizers of a container.</summary>
public interface IBlobNormalizeNamingService
{
    /// <summary>Both names.</summary>
    BlobNormalizeNaming NormalizeNaming(BlobContainerConfiguration configuration, string? containerName, string? blobName);

    /// <summary>A container's name.</summary>
    string NormalizeContainerName(BlobContainerConfiguration configuration, string containerName);

    /// <summary>A blob's name.</summary>
    string NormalizeBlobName(BlobContainerConfiguration configuration, string blobName);
}

/// <inheritdoc cref="IBlobNormalizeNamingService" />
public class BlobNormalizeNamingService(IServiceProvider serviceProvider) : IBlobNormalizeNamingService, ITransientDependency
{
    /// <inheritdoc />
    public virtual BlobNormalizeNaming NormalizeNaming(BlobContainerConfiguration configuration, string? containerName, string? blobName)
    {
        foreach (var type in configuration.NamingNormalizers)
        {
            var normalizer = (IBlobNamingNormalizer)serviceProvider.GetRequiredService(type);
            containerName = containerName is null ? null : normalizer.NormalizeContainerName(containerName);
            blobName = blobName is null ? null : normalizer.NormalizeBlobName(blobName);
        }

        return new BlobNormalizeNaming(containerName, blobName);
    }

    /// <inheritdoc />
    public virtual string NormalizeContainerName(BlobContainerConfiguration configuration, string containerName) =>
        NormalizeNaming(configuration, containerName, null).ContainerName!;

    /// <inheritdoc />
    public virtual string NormalizeBlobName(BlobContainerConfiguration configuration, string blobName) =>
        NormalizeNaming(configuration, null, blobName).BlobName!;
}
