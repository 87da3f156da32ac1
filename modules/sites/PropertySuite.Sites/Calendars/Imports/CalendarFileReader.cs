using PropertySuite.Tables;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>
/// Reads files of holidays and make-up days. They are small: a megabyte and some seconds at most, so that the preview is the answer to the upload and
/// nothing is stored before somebody has looked.
/// </summary>
public class CalendarFileReader(TableFileReader tables) : ITransientDependency
{
    private static readonly TableReadLimits Limits = new()
    {
        MaxRows = 1_000, MaxColumns = 50, MaxTextLength = 200, MaxSheets = 20, MaxCharacters = 500_000, MaxUnpackedBytes = 16 * 1024 * 1024,
        MaxSharedTextBytes = 2 * 1024 * 1024, MaxArea = 1_000_000, MaxDuration = TimeSpan.FromSeconds(10),
    };

    /// <summary>The days of all visible sheets that have headings, a date each, and the rows that cannot be read.</summary>
    /// <exception cref="BusinessException">It is empty, too large, no spreadsheet, or no sheet has the headings.</exception>
    public virtual async Task<List<CalendarProposal>> ReadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
    {
        using var file = await CopyAsync(stream, cancellationToken);
        var sheets = await tables.ReadAsync(file, fileName, Limits, cancellationToken);
        var headed = sheets.Where(sheet => !sheet.IsHidden).Select(sheet => (Sheet: sheet, Headings: CalendarFileHeadings.Find(sheet)))
            .Where(found => found.Headings is not null).ToList();
        return headed.Count == 0
            ? throw new BusinessException(SitesErrorCodes.CalendarFileWithoutHeadings)
            : WithoutRepetitions(headed.SelectMany(found => found.Sheet.Rows.Where(row => row.Number > found.Headings!.RowNumber).SelectMany(row => Read(row, found.Headings!))));
    }

    private static async Task<MemoryStream> CopyAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[CalendarConsts.MaxFileBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length switch
        {
            0 => throw new BusinessException(SitesErrorCodes.CalendarFileMissing),
            > CalendarConsts.MaxFileBytes =>
                throw new BusinessException(SitesErrorCodes.CalendarFileTooLarge).WithData("kilobytes", CalendarConsts.MaxFileBytes / 1024),
            _ => new MemoryStream(buffer, 0, length, writable: false),
        };
    }

    private static IEnumerable<CalendarProposal> Read(TableRow row, CalendarFileHeadings headings) =>
        headings.Dates.SelectMany(column => Read(row, column, headings));

    private static IEnumerable<CalendarProposal> Read(TableRow row, CalendarDateColumn column, CalendarFileHeadings headings)
    {
        var (dateText, kindText, name) = (DateOf(row, column), Cell(row, headings.Kind), Cell(row, headings.Name));
        var isEmpty = column.IsWorkingDay is null ? dateText.Length == 0 && kindText.Length == 0 : !dateText.Any(char.IsDigit);
        if (isEmpty)
        {
            return [];
        }

        var (spans, problem) = CalendarDateText.Read(dateText, YearOf(row, headings));
        if (problem is { } wrong)
        {
            return [Wrong(row, wrong, dateText)];
        }

        if (name.Length > CalendarConsts.MaxDayNameLength)
        {
            return [Wrong(row, CalendarRowProblemKind.NameTooLong, name)];
        }

        var (isWorkingDay, kindProblem) = column.IsWorkingDay is { } said ? (said, null) : CalendarKindText.Read(kindText, headings.KindColumn, spans);
        if (kindProblem is { } kind)
        {
            // One day can be named beside what is wrong with it; a row of several is wrong as a whole.
            var day = spans is [var only] && only.First == only.Last ? new CalendarException(only.First, false, name.Length == 0 ? null : name) : null;
            return [new CalendarProposal(row.Number, day, new CalendarRowProblem(kind, kindText))];
        }

        return spans.SelectMany(span => span.Days).Select(date => new CalendarProposal(row.Number, new CalendarException(date, isWorkingDay, name.Length == 0 ? null : name), null));
    }

    /// <summary>The dates of a row; first and last day in columns of their own are written as a span.</summary>
    private static string DateOf(TableRow row, CalendarDateColumn column)
    {
        var (first, last) = (Cell(row, column.Place), Cell(row, column.Last));
        return last.Length == 0 || last == first ? first : $"{WithoutTime(first)}至{WithoutTime(last)}";

        static string WithoutTime(string text) => text.EndsWith("00:00", StringComparison.Ordinal) ? text.Split(' ', 'T')[0] : text;
    }

    private static int? YearOf(TableRow row, CalendarFileHeadings headings) =>
        headings.YearColumn is { } column && int.TryParse(Cell(row, column).TrimEnd('年'), out var year) && year is >= 2000 and <= 2100 ? year : headings.Year;

    /// <summary>The same day twice is one day; the opposite of an earlier row is a mistake of one of them.</summary>
    private static List<CalendarProposal> WithoutRepetitions(IEnumerable<CalendarProposal> proposals)
    {
        var result = new List<CalendarProposal>();
        var seen = new Dictionary<DateOnly, CalendarProposal>();
        foreach (var proposal in proposals)
        {
            if (proposal.Problem is not null || seen.TryAdd(proposal.Day!.Date, proposal))
            {
                result.Add(proposal);
            }
            else if (seen[proposal.Day.Date] is var earlier && earlier.Day!.IsWorkingDay != proposal.Day.IsWorkingDay)
            {
                result.Add(proposal with { Problem = new CalendarRowProblem(CalendarRowProblemKind.Contradiction, $"{earlier.RowNumber}") });
            }
        }

        return result;
    }

    private static CalendarProposal Wrong(TableRow row, CalendarRowProblemKind kind, string text) => new(row.Number, null, new CalendarRowProblem(kind, text));

    private static string Cell(TableRow row, int? column) => column is { } place && place < row.Cells.Length ? row.Cells[place].Trim() : "";
}
