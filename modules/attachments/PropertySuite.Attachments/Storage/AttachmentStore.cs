using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Reads and writes the content of attachments, wherever it lies.</summary>
public class AttachmentStore(IBlobContainerFactory containers, IOptions<AttachmentOptions> options, ILogger<AttachmentStore> logger)
    : ITransientDependency
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

    /// <summary>The content. The caller disposes it.</summary>
    /// <param name="file">Whose content.</param>
    /// <param name="checksHash">Whether it is read once to make sure that it is what came in; its size is compared in any case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BusinessException"><see cref="AttachmentsErrorCodes.ContentLost"/>: it is gone, is another, or cannot be read.</exception>
    public virtual async Task<Stream> OpenAsync(StoredFile file, bool checksHash, CancellationToken cancellationToken = default)
    {
        Stream? content = null;
        var isIntact = false;
        try
        {
            content = await Container(file.Storage).GetOrNullAsync(file.BlobName, cancellationToken);
            isIntact = content is not null && await IsIntactAsync(content, file, checksHash, cancellationToken);
            return isIntact ? content! : throw Lost(file, content is null ? "missing" : "damaged");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Lost(file, "unreadable", exception);
        }
        finally
        {
            await (content is null || isIntact ? ValueTask.CompletedTask : content.DisposeAsync());
        }
    }

    /// <summary>The preview; null where there is none, or it cannot be read. The caller disposes it.</summary>
    public virtual async Task<Stream?> OpenThumbnailAsync(StoredFile file, CancellationToken cancellationToken = default)
    {
        try
        {
            return file.HasThumbnail ? await Container(file.Storage).GetOrNullAsync(file.BlobName + ThumbnailEnding, cancellationToken) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogError(exception, "The preview of attachment {AttachmentId} cannot be read: {Storage} {BlobName}", file.Id, file.Storage, file.BlobName);
            return null;
        }
    }

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

    private static async Task<bool> IsIntactAsync(Stream content, StoredFile file, bool checksHash, CancellationToken cancellationToken)
    {
        if (content.Length != file.Size)
        {
            return false;
        }

        if (checksHash && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != file.Sha256)
        {
            return false;
        }

        content.Position = 0;
        return true;
    }

    private BusinessException Lost(StoredFile file, string fault, Exception? exception = null)
    {
        logger.LogError(exception, "The content of attachment {AttachmentId} is {Fault}: {Storage} {BlobName}", file.Id, fault, file.Storage, file.BlobName);
        return new BusinessException(AttachmentsErrorCodes.ContentLost, innerException: exception).WithData("FileName", file.FileName);
    }

    private IBlobContainer Container(AttachmentStorage storage) => storage == AttachmentStorage.Database
        ? containers.Create<AttachmentDatabaseContainer>()
        : containers.Create<AttachmentFolderContainer>();
}
