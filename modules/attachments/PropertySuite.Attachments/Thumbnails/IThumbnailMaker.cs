namespace PropertySuite.Attachments;

/// <summary>Makes a preview of an image on the server, for clients that send none.</summary>
public interface IThumbnailMaker
{
    /// <summary>Whether it can.</summary>
    bool IsAvailable { get; }

    /// <summary>Makes a JPEG of at most <see cref="AttachmentConsts.ThumbnailPixels"/> pixels a side.</summary>
    /// <param name="path">The image.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The preview, or null where none can be made; that is never a reason to refuse the image.</returns>
    Task<byte[]?> MakeAsync(string path, CancellationToken cancellationToken = default);
}
