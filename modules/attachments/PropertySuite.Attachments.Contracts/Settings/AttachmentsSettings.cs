namespace PropertySuite.Attachments;

/// <summary>Names of the settings of this module. A site may override the company's value, except the quota.</summary>
public static class AttachmentsSettings
{
    private const string Prefix = "Attachments.";

    /// <summary>Largest file in megabytes of 1024 × 1024 bytes.</summary>
    public const string MaxFileMegabytes = Prefix + "MaxFileMegabytes";

    /// <summary>Most attachments of a record.</summary>
    public const string MaxFilesPerSubject = Prefix + "MaxFilesPerSubject";

    /// <summary>Largest image in millions of pixels: more would take a browser's memory to show.</summary>
    public const string MaxMegapixels = Prefix + "MaxMegapixels";

    /// <summary>Minutes in which people may take back what they uploaded.</summary>
    public const string WithdrawMinutes = Prefix + "WithdrawMinutes";

    /// <summary>Room of a company in gigabytes of 1024³ bytes; 0 for no limit.</summary>
    public const string QuotaGigabytes = Prefix + "QuotaGigabytes";
}
