using System.Data.Common;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Reads and writes the content of attachments, wherever it lies.</summary>
public class AttachmentStore(IBlobContainerFactory containers, IOptions<AttachmentOptions> options) : ITransientDependency
{
    private const string ThumbnailEnding = ".thumbnail";
    private const int NoSpaceLeft = 28;
    private const int DiskQuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const string DatabaseDiskFull = "53100";

    /// <summary>Where new content goes.</summary>
    public virtual AttachmentStorage Storage => options.Value.Storage;

    /// <summary>Writes content and preview. In the database that is part of the current transaction; in files it lasts at once.</summary>
    public virtual async Task SaveAsync(AttachmentStorage storage, string blobName, Stream content, byte[]? thumbnail, CancellationToken cancellationToken = default)
    {
        var container = Container(storage);
        content.Position = 0;
        await container.SaveAsync(blobName, content, cancellationToken: cancellationToken);
        if (thumbnail is not null)
        {
            await container.SaveAsync(blobName + ThumbnailEnding, thumbnail, cancellationToken: cancellationToken);
        }
    }

    /// <summary>The content; null where it is lost. The caller disposes it.</summary>
    public virtual Task<Stream?> OpenAsync(StoredFile file, CancellationToken cancellationToken = default)
        => Container(file.Storage).GetOrNullAsync(file.BlobName, cancellationToken);

    /// <summary>The preview; null where there is none. The caller disposes it.</summary>
    public virtual async Task<Stream?> OpenThumbnailAsync(StoredFile file, CancellationToken cancellationToken = default)
        => file.HasThumbnail ? await Container(file.Storage).GetOrNullAsync(file.BlobName + ThumbnailEnding, cancellationToken) : null;

    /// <summary>Deletes content and preview; what is not there is fine.</summary>
    public virtual async Task DeleteAsync(AttachmentStorage storage, string blobName, CancellationToken cancellationToken = default)
    {
        var container = Container(storage);
        await container.DeleteAsync(blobName + ThumbnailEnding, cancellationToken);
        await container.DeleteAsync(blobName, cancellationToken);
    }

    /// <summary>What to tell the client when storing failed for want of room or rights; null when it failed for another reason.</summary>
    public static BusinessException? Explain(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException { SqlState: DatabaseDiskFull }
                || (inner is IOException && inner.HResult is NoSpaceLeft or DiskQuotaExceeded or WindowsDiskFull))
            {
                return new BusinessException(AttachmentsErrorCodes.StorageFull, innerException: exception);
            }
        }

        return exception is UnauthorizedAccessException or IOException
            ? new BusinessException(AttachmentsErrorCodes.StorageUnavailable, innerException: exception)
            : null;
    }

    private IBlobContainer Container(AttachmentStorage storage) => storage == AttachmentStorage.Database
        ? containers.Create<AttachmentDatabaseContainer>()
        : containers.Create<AttachmentFolderContainer>();
}
