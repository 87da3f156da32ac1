namespace PropertySuite.OwnerRecords;

/// <summary>Codes of the business errors of this module; the texts stand in its localisation resource under the same keys.</summary>
public static class OwnerRecordsErrorCodes
{
    /// <summary>Shares of ownership would exceed 100 % on some day. Data: <c>total</c> in percent, <c>date</c>.</summary>
    public const string OwnershipExceedsWhole = "OwnerRecords:OwnershipExceedsWhole";

    /// <summary>The last day lies before the first. Data: <c>from</c>, <c>to</c>.</summary>
    public const string TenurePeriodReversed = "OwnerRecords:TenurePeriodReversed";

    /// <summary>The household has no such tenure.</summary>
    public const string TenureNotFound = "OwnerRecords:TenureNotFound";

    /// <summary>The person has this relation to the unit already, in an overlapping period.</summary>
    public const string TenureRepeated = "OwnerRecords:TenureRepeated";

    /// <summary>The share on record is another one. Data: <c>recorded</c>, <c>given</c> in percent.</summary>
    public const string ShareDiffers = "OwnerRecords:ShareDiffers";

    /// <summary>The ID number belongs to a party with another name. Data: <c>name</c>.</summary>
    public const string IdNumberOfAnotherName = "OwnerRecords:IdNumberOfAnotherName";

    /// <summary>The party is recorded at another site than the unit.</summary>
    public const string PartyOfAnotherSite = "OwnerRecords:PartyOfAnotherSite";

    /// <summary>A share goes with ownership only.</summary>
    public const string ShareWithoutOwnership = "OwnerRecords:ShareWithoutOwnership";

    /// <summary>The ID number is not valid. Data: <c>reason</c>, a localised sentence.</summary>
    public const string IdNumberInvalid = "OwnerRecords:IdNumberInvalid";

    /// <summary>Another party of the site has this ID number.</summary>
    public const string IdNumberTaken = "OwnerRecords:IdNumberTaken";

    /// <summary>The text is no phone number. Data: <c>text</c>.</summary>
    public const string PhoneInvalid = "OwnerRecords:PhoneInvalid";

    /// <summary>The text is no plate. Data: <c>text</c>.</summary>
    public const string PlateInvalid = "OwnerRecords:PlateInvalid";

    /// <summary>The party has no ID number on record.</summary>
    public const string NoIdNumber = "OwnerRecords:NoIdNumber";

    /// <summary>No file came with the request (HTTP 400).</summary>
    public const string FileMissing = "OwnerRecords:FileMissing";

    /// <summary>The file is larger than allowed (HTTP 400). Data: <c>maxMegabytes</c>.</summary>
    public const string FileTooLarge = "OwnerRecords:FileTooLarge";

    /// <summary>The file is no xlsx, xls or csv, or is damaged or encrypted (HTTP 400).</summary>
    public const string FileUnreadable = "OwnerRecords:FileUnreadable";

    /// <summary>No sheet has a heading row with at least a room and an owner (HTTP 400).</summary>
    public const string HeaderNotFound = "OwnerRecords:HeaderNotFound";

    /// <summary>Below the heading row stands nothing (HTTP 400).</summary>
    public const string FileWithoutRows = "OwnerRecords:FileWithoutRows";

    /// <summary>The file has more rows than allowed (HTTP 400). Data: <c>maxRows</c>.</summary>
    public const string TooManyRows = "OwnerRecords:TooManyRows";

    /// <summary>The mapping names a column that the file does not have, or a field twice that stands once (HTTP 400).</summary>
    public const string MappingInvalid = "OwnerRecords:MappingInvalid";

    /// <summary>The mapping gives no room or no owner (HTTP 400).</summary>
    public const string MappingIncomplete = "OwnerRecords:MappingIncomplete";

    /// <summary>What was asked does not fit the state of the import.</summary>
    public const string ImportStateWrong = "OwnerRecords:ImportStateWrong";

    /// <summary>No row of the import can be imported.</summary>
    public const string NothingToImport = "OwnerRecords:NothingToImport";
}
