namespace PropertySuite.Sites;

/// <summary>A day that could be taken over, or a row of a file that cannot be read.</summary>
/// <param name="RowNumber">Number of the row in the file.</param>
/// <param name="Day">The day; null when the row cannot be read.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record CalendarProposal(int? RowNumber, CalendarException? Day, CalendarRowProblem? Problem = null);

/// <summary>What is wrong with a row.</summary>
/// <param name="Kind">Which of the things that can be wrong.</param>
/// <param name="Text">What stands there, or the row that it contradicts.</param>
public sealed record CalendarRowProblem(CalendarRowProblemKind Kind, string Text);

/// <summary>What can be wrong with a row of a file of holidays.</summary>
public enum CalendarRowProblemKind
{
    /// <summary>The date cannot be read.</summary>
    DateUnreadable = 1,

    /// <summary>The date does not say its year, and nothing else in the file does.</summary>
    YearUnknown = 2,

    /// <summary>The span ends before it begins, or is longer than any holiday.</summary>
    SpanImplausible = 3,

    /// <summary>The kind is neither off nor worked.</summary>
    KindUnreadable = 4,

    /// <summary>调休 at a weekday or for several days: off in exchange, or worked instead?</summary>
    KindAmbiguous = 5,

    /// <summary>Another row says the opposite of the same date.</summary>
    Contradiction = 6,

    /// <summary>The name is longer than a day's name can be.</summary>
    NameTooLong = 7,
}
