namespace PropertySuite.Attachments;

/// <summary>Where the content of attachments is kept.</summary>
public enum AttachmentStorage
{
    /// <summary>In the database, in the transaction of the attachment. Nothing to set up, one backup.</summary>
    Database = 0,

    /// <summary>As files in a folder. For companies with more than some ten gigabytes; the folder needs a backup of its own.</summary>
    FileSystem = 1,
}

/// <summary>How an installation keeps attachments; the configuration section <c>Attachments</c>.</summary>
public class AttachmentOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Attachments";

    /// <summary>Where new content goes. What lies elsewhere stays readable.</summary>
    public AttachmentStorage Storage { get; set; } = AttachmentStorage.Database;

    /// <summary>Folder of <see cref="AttachmentStorage.FileSystem"/>; several hosts share one.</summary>
    public string? Folder { get; set; }

    /// <summary>Folder for uploads that are being read; the machine's by default.</summary>
    public string TempFolder { get; set; } = Path.Combine(Path.GetTempPath(), "property-suite-uploads");

    /// <summary>Address of clamd, <c>host:port</c>; nothing is scanned without one.</summary>
    public string? ClamAv { get; set; }
}
