namespace PropertySuite.FollowUps;

/// <summary>Limits of the stored callback fields, in characters.</summary>
public static class CallbackConsts
{
    /// <summary>Longest source type, such as <c>Repairs.RepairOrder</c>.</summary>
    public const int MaxSourceTypeLength = 64;

    /// <summary>Longest document number.</summary>
    public const int MaxSourceNumberLength = 32;

    /// <summary>Longest name of a person.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest phone number.</summary>
    public const int MaxPhoneLength = 32;

    /// <summary>Longest name of a place.</summary>
    public const int MaxLocationLength = 128;

    /// <summary>Longest summary of what was done.</summary>
    public const int MaxSummaryLength = 1000;

    /// <summary>Longest opinion or remark.</summary>
    public const int MaxOpinionLength = 2000;

    /// <summary>Best mark of a rating; the worst is 1.</summary>
    public const int MaxRating = 5;

    /// <summary>Most callbacks that one call is about, besides the one whose page is open.</summary>
    public const int MaxSharedTasks = 20;

    /// <summary>How far ahead the next attempt may be planned.</summary>
    public const int MaxDaysToNextAttempt = 30;

    /// <summary>Most units that a list is asked for at once: those of one owner.</summary>
    public const int MaxUnitsOfFilter = 100;
}
