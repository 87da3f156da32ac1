using System.Text.RegularExpressions;
using PropertySuite.Tables;

namespace PropertySuite.Sites;

/// <summary>Where a sheet of holidays begins and which column is which.</summary>
/// <param name="RowNumber">The row of the headings.</param>
/// <param name="Date">Place of the dates.</param>
/// <param name="Kind">Place of off or worked.</param>
/// <param name="Name">Place of the names; null when there is none.</param>
/// <param name="YearColumn">Place of the years; null when there is none.</param>
/// <param name="Year">The one year that the name of the sheet or what stands above the headings tells.</param>
internal sealed partial record CalendarFileHeadings(int RowNumber, int Date, int Kind, int? Name, int? YearColumn, int? Year)
{
    private const int RowsToLookAt = 20;
    private static readonly string[] Dates = ["日期", "时间", "時間", "放假日期", "日期范围", "日期範圍", "起止日期", "date", "day"];
    private static readonly string[] Kinds = ["类型", "類型", "类别", "類別", "安排", "放假/上班", "放假上班", "状态", "狀態", "性质", "性質", "kind", "type"];
    private static readonly string[] Names = ["名称", "名稱", "节日", "節日", "节假日", "節假日", "假期", "说明", "說明", "备注", "備註", "name", "holiday", "remark"];
    private static readonly string[] Years = ["年", "年份", "年度", "year"];

    /// <summary>The headings of a sheet; null when it has none.</summary>
    public static CalendarFileHeadings? Find(TableSheet sheet)
    {
        foreach (var row in sheet.Rows.Take(RowsToLookAt))
        {
            if (PlaceOf(row, Dates) is { } date && PlaceOf(row, Kinds) is { } kind)
            {
                var above = sheet.Rows.TakeWhile(other => other.Number < row.Number).SelectMany(other => other.Cells).Append(sheet.Name);
                var years = above.SelectMany(text => YearWord().Matches(text).Select(match => int.Parse(match.Value))).Distinct().ToList();
                return new CalendarFileHeadings(row.Number, date, kind, PlaceOf(row, Names), PlaceOf(row, Years), years.Count == 1 ? years[0] : null);
            }
        }

        return null;
    }

    private static int? PlaceOf(TableRow row, string[] words)
    {
        var place = Array.FindIndex(row.Cells, cell => words.Contains(cell.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()));
        return place < 0 ? null : place;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex YearWord();
}
