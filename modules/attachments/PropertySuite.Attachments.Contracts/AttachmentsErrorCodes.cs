namespace PropertySuite.Attachments;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class AttachmentsErrorCodes
{
    /// <summary>The content is of no type that may be uploaded, whatever its name says.</summary>
    public const string UnsupportedType = "Attachments:UnsupportedType";

    /// <summary>A HEIC photo: most browsers cannot show it; phones can be told to take JPEG.</summary>
    public const string Heic = "Attachments:Heic";

    /// <summary>The extension says another type than the content.</summary>
    public const string ContentMismatch = "Attachments:ContentMismatch";

    /// <summary>The content is not of the kind that the upload says: a photo must be an image, audio must be audio.</summary>
    public const string WrongKind = "Attachments:WrongKind";

    /// <summary>The file is cut off or not readable as what it says it is.</summary>
    public const string Damaged = "Attachments:Damaged";

    /// <summary>The file has no content.</summary>
    public const string Empty = "Attachments:Empty";

    /// <summary>The file is larger than the limit (413).</summary>
    public const string TooLarge = "Attachments:TooLarge";

    /// <summary>The image has more pixels than the limit.</summary>
    public const string TooManyPixels = "Attachments:TooManyPixels";

    /// <summary>The record has as many attachments as it may have.</summary>
    public const string TooMany = "Attachments:TooMany";

    /// <summary>The upload has no part named <c>file</c>, or is no multipart form.</summary>
    public const string FileMissing = "Attachments:FileMissing";

    /// <summary>The upload ended before its end.</summary>
    public const string Interrupted = "Attachments:Interrupted";

    /// <summary>The preview that came with the file is no small image.</summary>
    public const string BadThumbnail = "Attachments:BadThumbnail";

    /// <summary>The caller may see the record but not add to it now.</summary>
    public const string MayNotAdd = "Attachments:MayNotAdd";

    /// <summary>The caller may not take this attachment back.</summary>
    public const string MayNotWithdraw = "Attachments:MayNotWithdraw";

    /// <summary>The company has used up its room (507).</summary>
    public const string QuotaExceeded = "Attachments:QuotaExceeded";

    /// <summary>The disk is full (507).</summary>
    public const string StorageFull = "Attachments:StorageFull";

    /// <summary>The place where files are kept cannot be written (503).</summary>
    public const string StorageUnavailable = "Attachments:StorageUnavailable";

    /// <summary>The content is missing on the server, is not what came in, or cannot be read (404).</summary>
    public const string ContentLost = "Attachments:ContentLost";

    /// <summary>The virus scanner found something; nothing was stored.</summary>
    public const string Infected = "Attachments:Infected";

    /// <summary>The configured virus scanner does not answer (503); nothing was stored.</summary>
    public const string ScannerUnavailable = "Attachments:ScannerUnavailable";
}
