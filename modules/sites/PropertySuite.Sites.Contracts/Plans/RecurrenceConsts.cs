namespace PropertySuite.Sites;

/// <summary>Bounds of rules of recurrence.</summary>
public static class RecurrenceConsts
{
    /// <summary>Most weeks or months between two occurrences.</summary>
    public const int MaxInterval = 24;

    /// <summary>Earliest start before the opening of the site, in minutes.</summary>
    public const int MaxMinutesBeforeOpening = 12 * 60;

    /// <summary>
    /// How many days are looked ahead for the next occurrence: 29 February is eight years away around the year 2100, and nothing that recurs is further.
    /// </summary>
    public const int SearchDays = 9 * 366;

    /// <summary>Most occurrences of a preview.</summary>
    public const int MaxPreview = 20;
}
