namespace PropertySuite.Attachments;

/// <summary>Longest values, and limits that are no settings.</summary>
public static class AttachmentConsts
{
    /// <summary>Longest kind of record.</summary>
    public const int MaxSubjectTypeLength = 64;

    /// <summary>Longest file name.</summary>
    public const int MaxFileNameLength = 128;

    /// <summary>Longest content type.</summary>
    public const int MaxContentTypeLength = 96;

    /// <summary>Length of a SHA-256 in hex.</summary>
    public const int Sha256Length = 64;

    /// <summary>Longest name of a person.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest reason.</summary>
    public const int MaxReasonLength = 256;

    /// <summary>Longest blob name.</summary>
    public const int MaxBlobNameLength = 64;

    /// <summary>Largest preview in bytes.</summary>
    public const int MaxThumbnailBytes = 100 * 1024;

    /// <summary>Longest side of a preview in pixels.</summary>
    public const int ThumbnailPixels = 320;

    /// <summary>Most records asked about at once.</summary>
    public const int MaxSubjectsAtOnce = 1000;
}
