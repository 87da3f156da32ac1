namespace PropertySuite.Identity;

/// <summary>How long a session lasts without being used.</summary>
public static class SessionTimes
{
    /// <summary>One that is to be remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    /// <summary>One that is not: it ends with the browser, or after so many idle hours.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>When the row of one that ended by itself is deleted; longer than any lasts.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(15);
}
