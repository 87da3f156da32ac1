using Microsoft.Extensions.Logging;
using SkiaSharp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>
/// Makes a preview of an image on the server, for clients that send none. The caller has checked the number of pixels. Two at a time, and
/// none of what would have to be unpacked to more than <see cref="MaxDecodedPixels"/>, so that the memory that it takes has an end.
/// </summary>
public class ThumbnailMaker(ILogger<ThumbnailMaker> logger) : ISingletonDependency
{
    /// <summary>
    /// Largest picture that is unpacked: 25 megapixels, 100 MB. JPEG is unpacked at an eighth of its sides at the least, so that this is no
    /// limit for photos; it is one for PNG, which knows one size only.
    /// </summary>
    public const int MaxDecodedPixels = 25_000_000;

    private const int AtOnce = 2;
    private const int Quality = 78;

    /// <summary>Unpacked at twice the size that is wanted or more, where the format can: finer than at the size itself.</summary>
    private const int Oversampling = 2;

    private readonly SemaphoreSlim _slots = new(AtOnce, AtOnce);

    /// <summary>Makes a JPEG of at most <see cref="AttachmentConsts.ThumbnailPixels"/> pixels a side, the right way up, transparent parts white.</summary>
    /// <param name="path">The image.</param>
    /// <param name="cancellationToken">Ends waiting for others.</param>
    /// <returns>The preview, or null where none can be made; that is never a reason to refuse the image.</returns>
    public virtual async Task<byte[]?> MakeAsync(string path, CancellationToken cancellationToken = default)
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            var preview = await Task.Run(() => Make(path), cancellationToken);
            if (preview is null)
            {
                logger.LogWarning("No preview was made of an image that is damaged or too large to unpack");
            }

            return preview;
        }
        finally
        {
            _slots.Release();
        }
    }

    private static byte[]? Make(string path)
    {
        using var codec = SKCodec.Create(path);
        if (codec is null)
        {
            return null;
        }

        var scale = Math.Min(1, (float)AttachmentConsts.ThumbnailPixels / Math.Max(codec.Info.Width, codec.Info.Height));
        var decoded = codec.GetScaledDimensions(Math.Min(1, Oversampling * scale));
        if ((long)decoded.Width * decoded.Height > MaxDecodedPixels)
        {
            return null;
        }

        using var colors = SKColorSpace.CreateSrgb();
        using var picture = new SKBitmap(new SKImageInfo(decoded.Width, decoded.Height, SKColorType.Rgba8888, SKAlphaType.Premul, colors));
        return codec.GetPixels(picture.Info, picture.GetPixels()) == SKCodecResult.Success
            ? Draw(picture, codec.EncodedOrigin, Scaled(codec.Info.Width, scale), Scaled(codec.Info.Height, scale))
            : null;
    }

    private static int Scaled(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    private static byte[] Draw(SKBitmap picture, SKEncodedOrigin origin, int width, int height)
    {
        var (turned, isOnItsSide) = Turn(origin, width, height);
        using var surface = SKSurface.Create(isOnItsSide ? new SKImageInfo(height, width) : new SKImageInfo(width, height));
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.SetMatrix(turned);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    /// <summary>How a picture is turned and mirrored to stand upright, and whether its sides change places.</summary>
    private static (SKMatrix Matrix, bool IsOnItsSide) Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => (new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1), false),
        SKEncodedOrigin.BottomRight => (new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1), false),
        SKEncodedOrigin.BottomLeft => (new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1), false),
        SKEncodedOrigin.LeftTop => (new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1), true),
        SKEncodedOrigin.RightTop => (new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1), true),
        SKEncodedOrigin.RightBottom => (new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1), true),
        SKEncodedOrigin.LeftBottom => (new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1), true),
        _ => (SKMatrix.Identity, false),
    };
}
