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

    /// <summary>Nothing stands in the file.</summary>
    public const string FileWithoutRows = "OwnerRecords:FileWithoutRows";

    /// <summary>The mapping names a column that the file does not have, or a field twice that stands once (HTTP 400).</summary>
    public const string MappingInvalid = "OwnerRecords:MappingInvalid";

    /// <summary>The mapping gives no room or no owner (HTTP 400).</summary>
    public const string MappingIncomplete = "OwnerRecords:MappingIncomplete";

    /// <summary>What was asked does not fit the state of the import.</summary>
    public const string ImportStateWrong = "OwnerRecords:ImportStateWrong";

    /// <summary>The unit has other owners on record, and nobody decided what the row means for them. Data: <c>owners</c>, their names.</summary>
    public const string UnitHasOwners = "OwnerRecords:UnitHasOwners";

    /// <summary>An ownership on record begins on or after the day of the change. Data: <c>owner</c>, <c>from</c>.</summary>
    public const string OwnershipBeginsLater = "OwnerRecords:OwnershipBeginsLater";

    /// <summary>Units that are to become one have different owners, or different shares. Data: <c>units</c>.</summary>
    public const string MergedUnitsOwnersDiffer = "OwnerRecords:MergedUnitsOwnersDiffer";

    /// <summary>A change of ownership that people decide lies between 1950 and today (HTTP 400).</summary>
    public const string DecisionDayWrong = "OwnerRecords:DecisionDayWrong";

    /// <summary>No row of the import waits for a decision about these units.</summary>
    public const string NothingToDecide = "OwnerRecords:NothingToDecide";

    /// <summary>The row is imported already, and cannot be corrected here.</summary>
    public const string RowIsDone = "OwnerRecords:RowIsDone";

    /// <summary>The party is on the list of key customers already. Data: <c>name</c>.</summary>
    public const string KeyCustomerRepeated = "OwnerRecords:KeyCustomerRepeated";

    /// <summary>The entry has ended and is only read.</summary>
    public const string KeyCustomerEnded = "OwnerRecords:KeyCustomerEnded";

    /// <summary>The reason is no item of the dictionary that can be chosen (HTTP 400). Data: <c>reason</c>.</summary>
    public const string KeyCustomerReasonUnknown = "OwnerRecords:KeyCustomerReasonUnknown";

    /// <summary>The colleague does not work at the site or may not see the list.</summary>
    public const string KeyCustomerResponsibleCannotSee = "OwnerRecords:KeyCustomerResponsibleCannotSee";

    /// <summary>The contact lies before the last one, before the first day on the list, or ahead (HTTP 400). Data: <c>from</c>, <c>to</c>.</summary>
    public const string KeyCustomerContactDayWrong = "OwnerRecords:KeyCustomerContactDayWrong";

    /// <summary>The next contact lies before the first day on the list (HTTP 400). Data: <c>date</c>.</summary>
    public const string KeyCustomerContactBeforeStart = "OwnerRecords:KeyCustomerContactBeforeStart";

    /// <summary>The last day of the term lies before its first (HTTP 400).</summary>
    public const string CommitteePeriodReversed = "OwnerRecords:CommitteePeriodReversed";

    /// <summary>Another term of the site has some of the days. Data: <c>number</c>, <c>from</c>, <c>to</c>.</summary>
    public const string CommitteeTermsOverlap = "OwnerRecords:CommitteeTermsOverlap";

    /// <summary>Another term of the site has this number. Data: <c>number</c>.</summary>
    public const string CommitteeNumberTaken = "OwnerRecords:CommitteeNumberTaken";

    /// <summary>Somebody else is chair on some of the days. Data: <c>name</c>.</summary>
    public const string CommitteeHasChair = "OwnerRecords:CommitteeHasChair";

    /// <summary>The owner is a member already on some of the days. Data: <c>name</c>.</summary>
    public const string CommitteeMemberRepeated = "OwnerRecords:CommitteeMemberRepeated";

    /// <summary>A member's days do not lie within the term (HTTP 400). Data: <c>name</c>, <c>from</c>, <c>to</c>.</summary>
    public const string CommitteeMemberOutsideTerm = "OwnerRecords:CommitteeMemberOutsideTerm";

    /// <summary>The term has no such member.</summary>
    public const string CommitteeMemberNotFound = "OwnerRecords:CommitteeMemberNotFound";

    /// <summary>The term has as many members as it can. Data: <c>most</c>.</summary>
    public const string CommitteeFull = "OwnerRecords:CommitteeFull";

    /// <summary>The unit belongs to another site, or does not exist.</summary>
    public const string UnitOfAnotherSite = "OwnerRecords:UnitOfAnotherSite";

    /// <summary>No row of the import can be imported.</summary>
    public const string NothingToImport = "OwnerRecords:NothingToImport";
}
