namespace PropertySuite.Cases;

/// <summary>
/// What a time that somebody reports can mean for a case. Evidence lies within the case's life; what is agreed lies ahead, and not so far that it
/// was a slip of the pen.
/// </summary>
public static class CaseTimes
{
    /// <summary>How far ahead something may be agreed.</summary>
    public static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    /// <summary>Whether something happened while the case existed (UTC): not before it was opened, not after now.</summary>
    public static bool IsWithinLife(DateTime moment, DateTime openedAt, DateTime now) => moment >= openedAt && moment <= now;

    /// <summary>Whether a moment lies ahead, at most <see cref="Farthest"/> (UTC).</summary>
    public static bool IsAhead(DateTime moment, DateTime now) => moment > now && moment - now <= Farthest;
}
