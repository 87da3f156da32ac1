using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>What a column of kinds says.</summary>
internal enum CalendarKindColumn
{
    /// <summary>Off or worked, in words.</summary>
    Words = 0,

    /// <summary>Whether the day is off (是否放假).</summary>
    IsOff = 1,

    /// <summary>Whether the day is worked (是否上班).</summary>
    IsWorked = 2,
}

/// <summary>Reads whether a day is off or worked, in the words that offices use.</summary>
internal static partial class CalendarKindText
{
    private static readonly HashSet<string> Off = WordsOf(
        "放假,休息,休,放,假,节假日,節假日,假日,假期,节日,節日,法定节假日,法定節假日,法定假日,法定假期,法定休息日,公休,公休日,休息日,休假,放假调休,放假調休,调休放假,調休放假,"
        + "调休休息,調休休息,放假日,holiday,off,dayoff,rest,publicholiday");

    private static readonly HashSet<string> Worked = WordsOf(
        "上班,上班日,补班,補班,补班日,補班日,补,補,班,调休上班,調休上班,调休上班日,調休上班日,调休补班,調休補班,调班,調班,补休上班,工作,工作日,正常上班,working,workingday,"
        + "work,worked,make-up,makeup,workday");

    private static readonly HashSet<string> Exchanged = WordsOf("调休,調休");
    private static readonly HashSet<string> Yes = WordsOf("是,y,yes,true,1,√,✓");
    private static readonly HashSet<string> No = WordsOf("否,n,no,false,0,×,x");

    /// <summary>Whether the days of a row are worked, or what is wrong.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="column">What its column says.</param>
    /// <param name="spans">The days. 调休 on a day at the weekend is the day on which people work instead; on a weekday, or over several days, it may be either and is not guessed.</param>
    public static (bool IsWorkingDay, CalendarRowProblemKind? Problem) Read(string text, CalendarKindColumn column, IEnumerable<CalendarSpan> spans)
    {
        var word = Plain(text);
        if (column != CalendarKindColumn.Words && (Yes.Contains(word) || No.Contains(word)))
        {
            return (Yes.Contains(word) == (column == CalendarKindColumn.IsWorked), null);
        }

        return Off.Contains(word) ? (false, null)
            : Worked.Contains(word) ? (true, null)
            : !Exchanged.Contains(word) ? (false, CalendarRowProblemKind.KindUnreadable)
            : spans.All(IsDayOfWeekend) ? (true, null)
            : (false, CalendarRowProblemKind.KindAmbiguous);
    }

    /// <summary>A text without blanks, small, and without what stands in brackets behind it (放假（法定）).</summary>
    public static string Plain(string text)
    {
        var plain = Blank().Replace(text.Normalize(NormalizationForm.FormKC), "").ToLowerInvariant();
        return Brackets().Replace(plain, "") is { Length: > 0 } rest ? rest : plain;
    }

    private static bool IsDayOfWeekend(CalendarSpan span) => span.First == span.Last && (span.First.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static HashSet<string> WordsOf(string words) => [.. words.Split(',')];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
