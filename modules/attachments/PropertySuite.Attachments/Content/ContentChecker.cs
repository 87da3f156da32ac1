using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>What a file is.</summary>
/// <param name="Format">Format, by its content.</param>
/// <param name="FileName">Safe name with an extension that fits.</param>
/// <param name="Size">Size in pixels, of an image.</param>
public sealed record CheckedContent(FileFormat Format, string FileName, ImageSize? Size);

/// <summary>Decides by its content whether a file may come in, and as what.</summary>
public class ContentChecker : ITransientDependency
{
    private const int PixelsInMegapixel = 1_000_000;

    /// <summary>Reads a file to its end and writes what is to be kept of it.</summary>
    /// <param name="source">The file as it came.</param>
    /// <param name="destination">Takes what is kept; seekable and empty.</param>
    /// <param name="name">Its name as the client says.</param>
    /// <param name="kind">What it is to be.</param>
    /// <param name="maxMegapixels">Largest image.</param>
    /// <exception cref="BusinessException">It may not come in; the code says why.</exception>
    public virtual CheckedContent Check(Stream source, Stream destination, string? name, AttachmentKind kind, int maxMegapixels)
    {
        var fileName = SafeFileName.Of(name);
        var head = ReadHead(source);
        if (head.Length == 0)
        {
            throw Refuse(AttachmentsErrorCodes.Empty, fileName);
        }

        if (FileFormats.IsHeic(head))
        {
            throw Refuse(AttachmentsErrorCodes.Heic, fileName);
        }

        var formats = FileFormats.Find(head).ToList();
        if (formats.Count == 0)
        {
            throw Refuse(AttachmentsErrorCodes.UnsupportedType, fileName);
        }

        var (format, size) = Rewrite(formats, source, destination, fileName);
        CheckKind(kind, format, fileName);
        if (size is { } pixels && (long)pixels.Width * pixels.Height > (long)maxMegapixels * PixelsInMegapixel)
        {
            throw Refuse(AttachmentsErrorCodes.TooManyPixels, fileName).WithData("Limit", maxMegapixels);
        }

        return new CheckedContent(format, WithExtension(fileName, format), size);
    }

    private static byte[] ReadHead(Stream source)
    {
        var head = new byte[FileFormat.HeadBytes];
        source.Position = 0;
        var length = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..length];
    }

    private static (FileFormat Format, ImageSize? Size) Rewrite(List<FileFormat> formats, Stream source, Stream destination, string fileName)
    {
        foreach (var format in formats)
        {
            try
            {
                source.Position = 0;
                destination.SetLength(0);
                return (format, format.Rewrite(source, destination));
            }
            catch (DamagedFileException)
            {
                // Word and Excel start alike: the next may know it.
            }
        }

        throw Refuse(formats.TrueForAll(format => format is OfficeFormat or M4aFormat)
            ? AttachmentsErrorCodes.UnsupportedType
            : AttachmentsErrorCodes.Damaged, fileName);
    }

    private static void CheckKind(AttachmentKind kind, FileFormat format, string fileName)
    {
        var fits = kind switch
        {
            AttachmentKind.Photo or AttachmentKind.Signature => format.Family == FileFamily.Image,
            AttachmentKind.Audio => format.Family == FileFamily.Audio,
            _ => format.Family != FileFamily.Audio,
        };
        if (!fits)
        {
            throw Refuse(AttachmentsErrorCodes.WrongKind, fileName);
        }
    }

    private static string WithExtension(string fileName, FileFormat format)
    {
        var extension = Path.GetExtension(fileName);
        if (extension.Length == 0)
        {
            return SafeFileName.Of(fileName[..Math.Min(fileName.Length, AttachmentConsts.MaxFileNameLength - format.Extensions[0].Length)] + format.Extensions[0]);
        }

        return format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            ? fileName
            : throw Refuse(AttachmentsErrorCodes.ContentMismatch, fileName).WithData("Detected", format.DisplayName);
    }

    private static BusinessException Refuse(string code, string fileName) => new BusinessException(code).WithData("FileName", fileName);
}
