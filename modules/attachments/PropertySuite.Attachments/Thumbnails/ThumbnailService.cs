using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>The preview of an image: what the client sent, if that is a small image, else what the server can make.</summary>
public class ThumbnailService(ContentChecker checker, ThumbnailMaker maker) : ITransientDependency
{
    private const int MaxSide = 2 * AttachmentConsts.ThumbnailPixels;

    /// <summary>The preview; null where there is none, or the file is no image.</summary>
    /// <exception cref="BusinessException"><see cref="AttachmentsErrorCodes.BadThumbnail"/>.</exception>
    public virtual async Task<byte[]?> MakeAsync(
        CheckedContent file, FileStream content, byte[]? fromClient, CancellationToken cancellationToken = default)
    {
        if (file.Format.Family != FileFamily.Image)
        {
            return null;
        }

        if (fromClient is not null)
        {
            return Check(fromClient) ?? throw new BusinessException(AttachmentsErrorCodes.BadThumbnail);
        }

        await content.FlushAsync(cancellationToken);
        return await maker.MakeAsync(content.Name, cancellationToken) is { } made ? Check(made) : null;
    }

    private byte[]? Check(byte[] thumbnail)
    {
        using var source = new MemoryStream(thumbnail, writable: false);
        using var clean = new MemoryStream();
        try
        {
            var found = checker.Check(source, clean, null, AttachmentKind.Photo, maxMegapixels: 1);
            return found is { Format: JpegFormat, Size: { } size } && Math.Max(size.Width, size.Height) <= MaxSide && clean.Length <= AttachmentConsts.MaxThumbnailBytes
                ? clean.ToArray()
                : null;
        }
        catch (BusinessException)
        {
            return null;
        }
    }
}
