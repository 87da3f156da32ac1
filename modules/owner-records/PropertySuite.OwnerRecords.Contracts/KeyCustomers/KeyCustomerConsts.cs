namespace PropertySuite.OwnerRecords;

/// <summary>Lengths and limits of the list of key customers.</summary>
public static class KeyCustomerConsts
{
    /// <summary>Dictionary with the reasons why somebody is a key customer.</summary>
    public const string ReasonDictionary = "owner-records.key-customer-reason";

    /// <summary>Longest value of the dictionary.</summary>
    public const int MaxReasonLength = 64;

    /// <summary>Longest description of what is particular about a customer.</summary>
    public const int MaxTraitsLength = 1000;

    /// <summary>Longest note of a contact, and longest reason for taking somebody off the list.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>Longest name of a colleague.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Most contacts of an entry that are shown.</summary>
    public const int MaxContactsShown = 100;

    /// <summary>Most days between two contacts.</summary>
    public const int MaxContactEveryDays = 366;
}
