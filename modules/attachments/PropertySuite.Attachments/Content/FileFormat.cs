namespace PropertySuite.Attachments;

/// <summary>What a format is for.</summary>
public enum FileFamily
{
    /// <summary>Shown as a picture.</summary>
    Image,

    /// <summary>Opened in another program.</summary>
    Document,

    /// <summary>Listened to.</summary>
    Audio,
}

/// <summary>Size of an image in pixels.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct ImageSize(int Width, int Height);

/// <summary>
/// A file format that may be uploaded. It is known by its content, read to its end, and written out again without what does not belong
/// into it: the place where a photo was taken, comments, and whatever hangs on behind.
/// </summary>
/// <param name="contentType">Type that downloads say.</param>
/// <param name="family">What it is for.</param>
/// <param name="displayName">As people call it.</param>
/// <param name="extensions">Extensions that fit, with the dot; the first is the usual one.</param>
public abstract class FileFormat(string contentType, FileFamily family, string displayName, params string[] extensions)
{
    /// <summary>How many bytes at the start tell a format.</summary>
    public const int HeadBytes = 64;

    /// <summary>Type that downloads say.</summary>
    public string ContentType { get; } = contentType;

    /// <summary>What it is for.</summary>
    public FileFamily Family { get; } = family;

    /// <summary>As people call it.</summary>
    public string DisplayName { get; } = displayName;

    /// <summary>Extensions that fit, with the dot.</summary>
    public IReadOnlyList<string> Extensions { get; } = extensions;

    /// <summary>Whether a file that starts like this says that it is of this format.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/> bytes, or all if it has fewer.</param>
    public abstract bool Matches(ReadOnlySpan<byte> head);

    /// <summary>Reads a file to its end and writes what belongs to it.</summary>
    /// <param name="source">The file, seekable, at its start.</param>
    /// <param name="destination">Takes what is kept; seekable and empty.</param>
    /// <returns>Size in pixels, of an image.</returns>
    /// <exception cref="DamagedFileException">It is not what its start says, or is cut off.</exception>
    public abstract ImageSize? Rewrite(Stream source, Stream destination);

    /// <summary>Copies the whole file.</summary>
    protected static void CopyAll(Stream source, Stream destination)
    {
        source.Position = 0;
        source.CopyTo(destination);
    }
}

/// <summary>The file is not what its start says, or is cut off.</summary>
/// <param name="reason">Why, for logs.</param>
public sealed class DamagedFileException(string reason) : Exception(reason);
