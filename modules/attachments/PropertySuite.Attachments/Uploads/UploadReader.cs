using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>
/// Reads an upload from the request as it comes, into a file: nothing waits in memory, and what is larger than the limit is refused
/// before more of it is read.
/// </summary>
public class UploadReader(TempFiles tempFiles) : ITransientDependency
{
    private const string FilePart = "file";
    private const string ThumbnailPart = "thumbnail";
    private const int BufferBytes = 64 * 1024;
    private const long RoomForTheRest = 1024 * 1024;
    private const int MaxBoundaryLength = 100;

    /// <summary>Reads the parts <c>file</c> and <c>thumbnail</c> of a multipart form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">The limits in force.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BusinessException">There is no file, it is too large, or it is cut off.</exception>
    public virtual async Task<Upload> ReadAsync(HttpRequest request, AttachmentLimits limits, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limits.MaxFileBytes + RoomForTheRest)
        {
            throw TooLarge(limits);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.MaxFileBytes + RoomForTheRest;
        }

        FileStream? file = null;
        try
        {
            var reader = new MultipartReader(Boundary(request), request.Body);
            string? name = null;
            byte[]? thumbnail = null;
            while (await GuardAsync(async () => await reader.ReadNextSectionAsync(cancellationToken), limits) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.IsFileDisposition())
                {
                    continue;
                }

                if (disposition.Name == FilePart && file is null)
                {
                    name = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
                    file = tempFiles.Create();
                    await CopyAsync(section.Body, file, limits.MaxFileBytes, () => TooLarge(limits), limits, cancellationToken);
                }
                else if (disposition.Name == ThumbnailPart && thumbnail is null)
                {
                    using var memory = new MemoryStream();
                    await CopyAsync(
                        section.Body,
                        memory,
                        AttachmentConsts.MaxThumbnailBytes,
                        () => new BusinessException(AttachmentsErrorCodes.BadThumbnail),
                        limits,
                        cancellationToken);
                    thumbnail = memory.ToArray();
                }
            }

            return file is null ? throw new BusinessException(AttachmentsErrorCodes.FileMissing) : new Upload(file, name, thumbnail);
        }
        catch
        {
            await (file?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    private static string Boundary(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
                : null;
        return boundary is { Length: > 0 and <= MaxBoundaryLength } ? boundary : throw new BusinessException(AttachmentsErrorCodes.FileMissing);
    }

    private static async Task CopyAsync(
        Stream source, Stream destination, long limit, Func<BusinessException> tooLarge, AttachmentLimits limits, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        for (long total = 0; ;)
        {
            var count = await GuardAsync(async () => await source.ReadAsync(buffer, cancellationToken), limits);
            if (count == 0)
            {
                break;
            }

            total += count;
            if (total > limit)
            {
                throw tooLarge();
            }

            await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        await destination.FlushAsync(cancellationToken);
    }

    /// <summary>A failure while reading is the client's: it sent too much beside the file, no proper form, or the connection broke.</summary>
    private static async Task<T> GuardAsync<T>(Func<Task<T>> read, AttachmentLimits limits)
    {
        try
        {
            return await read();
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(limits);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new BusinessException(AttachmentsErrorCodes.Interrupted, innerException: exception);
        }
    }

    /// <summary>Says that a file is larger than the limit.</summary>
    internal static BusinessException TooLarge(AttachmentLimits limits)
        => new BusinessException(AttachmentsErrorCodes.TooLarge).WithData("Limit", limits.MaxFileMegabytes);
}
