namespace PropertySuite.OwnerRecords;

/// <summary>Lengths of a party's fields.</summary>
public static class PartyConsts
{
    /// <summary>How other modules name a party, such as for a link to its page.</summary>
    public const string SubjectType = "OwnerRecords.Party";

    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 128;

    /// <summary>Longest ID number.</summary>
    public const int MaxIdNumberLength = 32;

    /// <summary>Most phone numbers of one party.</summary>
    public const int MaxPhones = 20;

    /// <summary>Longest remark.</summary>
    public const int MaxRemarkLength = 1000;

    /// <summary>Longest reason for seeing masked data.</summary>
    public const int MaxReasonLength = 200;
}
