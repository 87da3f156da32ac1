using System.Globalization;
using System.Text.RegularExpressions;
using PropertySuite.Tables;

namespace PropertySuite.Sites;

/// <summary>A column of dates.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Last">Place of the last days, where they have a column of their own.</param>
/// <param name="IsWorkingDay">Whether its days are worked, where the heading says so (放假时间, 调休上班日期); null where the column of kinds does.</param>
internal sealed record CalendarDateColumn(int Place, int? Last, bool? IsWorkingDay);

/// <summary>Where a sheet of holidays begins and which column is which.</summary>
/// <param name="RowNumber">The row of the headings.</param>
/// <param name="Dates">The columns of dates.</param>
/// <param name="Kind">Place of off or worked; null where the headings of the dates say it.</param>
/// <param name="KindColumn">What the column of kinds says.</param>
/// <param name="Name">Place of the names; null when there is none.</param>
/// <param name="YearColumn">Place of the years; null when there is none.</param>
/// <param name="Year">The one year that the name of the sheet or what stands above the headings tells.</param>
internal sealed partial record CalendarFileHeadings(
    int RowNumber, IReadOnlyList<CalendarDateColumn> Dates, int? Kind, CalendarKindColumn KindColumn, int? Name, int? YearColumn, int? Year)
{
    private const int RowsToLookAt = 20;

    private static readonly string[] DateWords = Words("日期,时间,時間,放假日期,放假时间,放假時間,日期范围,日期範圍,起止日期,起止时间,date,day");
    private static readonly string[] FirstWords = Words("开始日期,開始日期,起始日期,开始时间,開始時間,开始,開始,start,startdate,from");
    private static readonly string[] LastWords = Words("结束日期,結束日期,截止日期,终止日期,结束时间,結束時間,结束,結束,end,enddate,to");
    private static readonly string[] OffWords = Words("放假时间,放假時間,放假日期,放假,休假时间,假期时间,假期日期,放假安排");
    private static readonly string[] WorkedWords = Words(
        "调休上班日期,調休上班日期,调休上班时间,调休上班,調休上班,上班日期,上班时间,补班日期,補班日期,补班时间,补班,補班,调休补班,调休补班日期,调班日期");

    private static readonly string[] KindWords = Words("类型,類型,类别,類別,安排,放假/上班,放假上班,状态,狀態,性质,性質,kind,type");
    private static readonly string[] IsOffWords = Words("是否放假,是否休息,是否节假日,是否節假日,isoffday,isholiday");
    private static readonly string[] IsWorkedWords = Words("是否上班,是否工作日,isworkingday,isworkday");

    private static readonly string[] NameWords = Words(
        "名称,名稱,节日,節日,节假日,節假日,节日名称,節日名稱,节假日名称,節假日名稱,假期,假期名称,说明,說明,备注,備註,name,holiday,remark");

    private static readonly string[] YearWords = Words("年,年份,年度,year");

    /// <summary>The headings of a sheet; null when it has none.</summary>
    public static CalendarFileHeadings? Find(TableSheet sheet) =>
        sheet.Rows.Take(RowsToLookAt).Select(row => Read(row, sheet)).FirstOrDefault(headings => headings is not null);

    private static CalendarFileHeadings? Read(TableRow row, TableSheet sheet)
    {
        var plain = Array.ConvertAll(row.Cells, CalendarKindText.Plain);
        var (words, isOff, isWorked) = (PlaceOf(KindWords), PlaceOf(IsOffWords), PlaceOf(IsWorkedWords));
        var kind = words ?? isOff ?? isWorked;
        var dates = kind is null ? DatesByHeading() : DatesOfKinds();
        return dates.Count == 0
            ? null
            : new CalendarFileHeadings(
                row.Number,
                dates,
                kind,
                words is not null || kind is null ? CalendarKindColumn.Words : isOff is not null ? CalendarKindColumn.IsOff : CalendarKindColumn.IsWorked,
                PlaceOf(NameWords),
                PlaceOf(YearWords),
                YearOf(row, sheet));

        int? PlaceOf(string[] known) => Array.FindIndex(plain, known.Contains) is >= 0 and var place ? place : null;

        List<CalendarDateColumn> DatesOfKinds() =>
            PlaceOf(FirstWords) is { } first && PlaceOf(LastWords) is { } last ? [new CalendarDateColumn(first, last, null)]
            : PlaceOf(DateWords) is { } date ? [new CalendarDateColumn(date, null, null)]
            : [];

        // Without a kind, the heading of the one column says off and that of the other worked; one of them alone is no list of holidays.
        List<CalendarDateColumn> DatesByHeading() => PlaceOf(OffWords) is { } off && PlaceOf(WorkedWords) is { } worked
            ? [new CalendarDateColumn(off, null, false), new CalendarDateColumn(worked, null, true)]
            : [];
    }

    /// <summary>2026年 says more of what a file is about than the 〔2025〕 in a document's number.</summary>
    private static int? YearOf(TableRow headings, TableSheet sheet)
    {
        var above = sheet.Rows.TakeWhile(other => other.Number < headings.Number).SelectMany(other => other.Cells).Append(sheet.Name).ToList();
        var years = Years(YearWord());
        years = years.Count > 0 ? years : Years(YearNumber());
        return years.Count == 1 ? years[0] : null;

        List<int> Years(Regex pattern) =>
            [.. above.SelectMany(text => pattern.Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))).Distinct()];
    }

    private static string[] Words(string words) => words.Split(',');

    [GeneratedRegex(@"(?<![0-9])20[0-9][0-9](?=\s*年)")]
    private static partial Regex YearWord();

    [GeneratedRegex(@"(?<![0-9〔\[])20[0-9][0-9](?![0-9〕\]])")]
    private static partial Regex YearNumber();
}
