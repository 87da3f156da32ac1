namespace PropertySuite.__Module__;

/// <summary>Names and limits of a __case_words__; lengths in characters.</summary>
public static class __Case__Consts
{
    /// <summary>How other modules name it.</summary>
    public const string SubjectType = "__Module__.__Case__";

    /// <summary>Kind in document numbers.</summary>
    public const string NumberKind = "__KIND__";

    /// <summary>Longest description.</summary>
    public const int MaxDescriptionLength = 1000;

    /// <summary>Longest phone number as it is stored.</summary>
    public const int MaxPhoneLength = 32;
}
