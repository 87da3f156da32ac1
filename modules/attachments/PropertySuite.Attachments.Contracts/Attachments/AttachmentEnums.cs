using System.Text.Json.Serialization;

namespace PropertySuite.Attachments;

/// <summary>What an attachment is to its record.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttachmentKind>))]
public enum AttachmentKind
{
    /// <summary>A photo: JPEG, PNG or WebP.</summary>
    Photo = 10,

    /// <summary>A document: PDF, Word, Excel, or a photographed one. Downloads are logged.</summary>
    Document = 20,

    /// <summary>A drawn signature. Downloads are logged.</summary>
    Signature = 30,

    /// <summary>A recording: MP3, M4A or WAV. Downloads are logged.</summary>
    Audio = 40,
}

/// <summary>Which moment of the work an attachment shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttachmentCategory>))]
public enum AttachmentCategory
{
    /// <summary>None in particular.</summary>
    General = 0,

    /// <summary>Before the work (维修前).</summary>
    Before = 10,

    /// <summary>After the work (维修后).</summary>
    After = 20,
}

/// <summary>What the virus scanner said when the file came in. What it found infected was never stored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttachmentScan>))]
public enum AttachmentScan
{
    /// <summary>No scanner is configured.</summary>
    NotScanned = 0,

    /// <summary>Nothing found.</summary>
    Clean = 10,
}
