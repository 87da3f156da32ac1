using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using PropertySuite.Attachments.Localization;
using PropertySuite.People;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using Volo.Abp.Validation;

namespace PropertySuite.Attachments;

/// <summary>
/// Takes a file from a request, or from another module, to its place. No transaction is open while a client sends; whatever fails, nothing
/// half-stored is ever seen, and what a crash leaves on the disk is collected later.
/// </summary>
public class FileReceiver(
    UploadReader reader,
    TempFiles tempFiles,
    ContentChecker checker,
    IVirusScanner scanner,
    ThumbnailService thumbnails,
    AttachmentStore store,
    AttachmentLimitsReader limitsReader,
    IAttachmentLedger ledger,
    IUnitOfWorkManager unitsOfWork,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    IClock clock,
    IStringLocalizer<AttachmentsResource> texts,
    ILogger<FileReceiver> logger) : ITransientDependency
{
    private const decimal Gigabyte = 1024m * 1024m * 1024m;
    private static readonly TimeSpan CollectAfter = TimeSpan.FromDays(1);

    /// <summary>Reads, checks and stores the file of a request.</summary>
    /// <exception cref="BusinessException">The file may not come in or cannot be stored; the code says why.</exception>
    public virtual async Task<TResult> ReceiveAsync<TResult>(
        IFileDestination<TResult> destination, UploadInputBase input, HttpRequest request, CancellationToken cancellationToken)
        where TResult : class
    {
        CheckKey(input);
        var (limits, earlier) = await InUnitOfWorkAsync(async () =>
        {
            var limits = await destination.CheckAsync();
            var earlier = await destination.FindEarlierAsync();
            if (earlier is null)
            {
                await CheckQuotaAsync(0);
            }

            return (limits, earlier);
        });
        if (earlier is not null)
        {
            return earlier;
        }

        try
        {
            await using var upload = await reader.ReadAsync(request, limits, cancellationToken);
            await using var content = tempFiles.Create();
            var (facts, thumbnail) = await InspectAsync(upload, input, limits, content, clock.Now, cancellationToken);
            return await StoreAsync(destination, facts, limits, content, thumbnail, cancellationToken);
        }
        catch (Exception exception) when (AttachmentStore.Explain(exception) is { } explained)
        {
            logger.LogError(exception, "An attachment could not be stored");
            throw explained;
        }
    }

    /// <summary>
    /// Checks a file that another module has at hand, and stores its content in the current transaction. If that fails, a file on the disk
    /// is collected later.
    /// </summary>
    /// <returns>The file, to be given to its record.</returns>
    /// <exception cref="BusinessException">The file may not come in or cannot be stored; the code says why.</exception>
    public virtual async Task<FileFacts> KeepAsync(StoreAttachmentDto input, AttachmentLimits limits, CancellationToken cancellationToken = default)
    {
        CheckKey(input);
        if (input.Content.Length > limits.MaxFileBytes)
        {
            throw UploadReader.TooLarge(limits);
        }

        try
        {
            await using var upload = new Upload(tempFiles.Create(), input.FileName, input.Thumbnail);
            await upload.File.WriteAsync(input.Content, cancellationToken);
            await using var content = tempFiles.Create();
            var (facts, thumbnail) = await InspectAsync(upload, input, limits, content, input.AddedAt ?? clock.Now, cancellationToken);
            await KeepContentAsync(facts, content, thumbnail, cancellationToken);
            return facts;
        }
        catch (Exception exception) when (AttachmentStore.Explain(exception) is { } explained)
        {
            logger.LogError(exception, "An attachment could not be stored");
            throw explained;
        }
    }

    private async Task KeepContentAsync(FileFacts facts, FileStream content, byte[]? thumbnail, CancellationToken cancellationToken)
    {
        var isFile = facts.Storage != AttachmentStorage.Database;
        if (isFile)
        {
            await NoteLooseAsync(facts, cancellationToken);
        }

        await store.SaveAsync(facts.Storage, facts.BlobName, content, thumbnail, cancellationToken);
        if (isFile && !await ledger.StrikeOutAsync(facts.BlobName, cancellationToken))
        {
            throw new BusinessException(AttachmentsErrorCodes.Interrupted);
        }

        await TakeRoomAsync(facts);
    }

    private void CheckKey(UploadInputBase input)
    {
        if (input.ClientKey == Guid.Empty)
        {
            var message = texts["ClientKeyRequired"].Value;
            throw new AbpValidationException(message, [new ValidationResult(message, [nameof(UploadInputBase.ClientKey)])]);
        }
    }

    private async Task<AttachmentScan> ScanAsync(FileStream content, string fileName, CancellationToken cancellationToken)
    {
        if (!scanner.IsConfigured)
        {
            return AttachmentScan.NotScanned;
        }

        content.Position = 0;
        var verdict = await scanner.ScanAsync(content, cancellationToken);
        if (verdict.Threat is { } threat)
        {
            logger.LogWarning("User {UserId} uploaded a file in which the virus scanner found {Threat}; refused", currentUser.Id, threat);
            throw new BusinessException(AttachmentsErrorCodes.Infected).WithData("FileName", fileName);
        }

        return AttachmentScan.Clean;
    }

    private async Task<(FileFacts Facts, byte[]? Thumbnail)> InspectAsync(
        Upload upload, UploadInputBase input, AttachmentLimits limits, FileStream content, DateTime at, CancellationToken cancellationToken)
    {
        var found = checker.Check(upload.File, content, upload.FileName, input.Kind, limits.MaxMegapixels);
        var scan = await ScanAsync(content, found.FileName, cancellationToken);
        var thumbnail = await thumbnails.MakeAsync(found, content, upload.Thumbnail, cancellationToken);
        return (await DescribeAsync(input, found, content, thumbnail, scan, at, cancellationToken), thumbnail);
    }

    private async Task<FileFacts> DescribeAsync(
        UploadInputBase input,
        CheckedContent found,
        FileStream content,
        byte[]? thumbnail,
        AttachmentScan scan,
        DateTime at,
        CancellationToken cancellationToken)
    {
        content.Position = 0;
        var hash = await SHA256.HashDataAsync(content, cancellationToken);
        return new FileFacts
        {
            TenantId = currentTenant.Id,
            SubjectType = input.SubjectType,
            ClientKey = input.ClientKey,
            Kind = input.Kind,
            Category = input.Category,
            FileName = found.FileName,
            ContentType = found.Format.ContentType,
            Size = content.Length,
            ThumbnailSize = thumbnail?.Length ?? 0,
            Sha256 = Convert.ToHexStringLower(hash),
            Width = found.Size?.Width,
            Height = found.Size?.Height,
            Storage = store.Storage,
            BlobName = $"{at:yyyy}/{at:MM}/{guids.Create():N}",
            Scan = scan,
            UploadedById = currentUser.Id,
            UploadedByName = PersonName.Of(currentUser.Name, currentUser.SurName, currentUser.UserName),
            UploadedAt = at,
        };
    }

    private Task<TResult> StoreAsync<TResult>(
        IFileDestination<TResult> destination,
        FileFacts facts,
        AttachmentLimits limits,
        FileStream content,
        byte[]? thumbnail,
        CancellationToken cancellationToken)
        where TResult : class
        => facts.Storage == AttachmentStorage.Database
            ? InUnitOfWorkAsync(() => destination.StoreAsync(facts, limits, async () =>
            {
                await store.SaveAsync(facts.Storage, facts.BlobName, content, thumbnail, cancellationToken);
                await TakeRoomAsync(facts);
            }))
            : StoreAsFileAsync(destination, facts, limits, content, thumbnail, cancellationToken);

    /// <summary>
    /// First the name is written down, then the file is written, then the attachment is stored and the name struck out. Whoever dies in
    /// between leaves a name behind by which the file is found and deleted.
    /// </summary>
    private async Task<TResult> StoreAsFileAsync<TResult>(
        IFileDestination<TResult> destination,
        FileFacts facts,
        AttachmentLimits limits,
        FileStream content,
        byte[]? thumbnail,
        CancellationToken cancellationToken)
        where TResult : class
    {
        await NoteLooseAsync(facts, cancellationToken);
        var isTaken = false;
        try
        {
            await store.SaveAsync(facts.Storage, facts.BlobName, content, thumbnail, cancellationToken);
            return await InUnitOfWorkAsync(() => destination.StoreAsync(facts, limits, async () =>
            {
                isTaken = await ledger.StrikeOutAsync(facts.BlobName, cancellationToken)
                    ? true
                    : throw new BusinessException(AttachmentsErrorCodes.Interrupted);
                await TakeRoomAsync(facts);
            }));
        }
        catch (BusinessException)
        {
            isTaken = false;
            throw;
        }
        finally
        {
            if (!isTaken)
            {
                await DiscardAsync(facts);
            }
        }
    }

    private Task NoteLooseAsync(FileFacts facts, CancellationToken cancellationToken) => InUnitOfWorkAsync(async () =>
    {
        await ledger.AddLooseAsync(new LooseBlob(guids.Create(), facts.TenantId, facts.BlobName, clock.Now + CollectAfter), cancellationToken);
        return true;
    });

    /// <summary>Deletes a file that was not needed after all. If that fails, the collector will do it.</summary>
    private async Task DiscardAsync(FileFacts facts)
    {
        try
        {
            await store.DeleteAsync(facts.Storage, facts.BlobName, CancellationToken.None);
            await InUnitOfWorkAsync(() => ledger.StrikeOutAsync(facts.BlobName, CancellationToken.None));
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "The file {BlobName} stays until it is collected", facts.BlobName);
        }
    }

    private async Task TakeRoomAsync(FileFacts facts)
    {
        var quota = await limitsReader.GetQuotaAsync();
        if (!await ledger.TryTakeRoomAsync(facts.Size + facts.ThumbnailSize, quota))
        {
            throw QuotaExceeded(quota);
        }
    }

    private async Task CheckQuotaAsync(long bytes)
    {
        var quota = await limitsReader.GetQuotaAsync();
        if (quota is { } room && await ledger.GetUsedAsync() + bytes >= room)
        {
            throw QuotaExceeded(quota);
        }
    }

    private static BusinessException QuotaExceeded(long? quota)
        => new BusinessException(AttachmentsErrorCodes.QuotaExceeded).WithData("Limit", decimal.Round((quota ?? 0) / Gigabyte, 2));

    private async Task<T> InUnitOfWorkAsync<T>(Func<Task<T>> work)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unitOfWork.CompleteAsync();
        return result;
    }
}
