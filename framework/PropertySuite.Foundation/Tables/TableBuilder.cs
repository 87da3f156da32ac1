using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>Collects the rows of a file and sees to it that they stay within the limits.</summary>
internal sealed partial class TableBuilder(TableReadLimits limits)
{
    private const double LargestExactNumber = 1e15;
    private readonly List<TableSheet> _sheets = [];
    private int _rows;
    private long _characters;

    public TableReadLimits Limits { get; } = limits;

    public List<TableSheet> Sheets => _sheets;

    /// <exception cref="BusinessException"><see cref="FoundationErrorCodes.TableTooLarge"/>.</exception>
    public void Add(string name, bool isHidden, List<TableRow> rows, List<int> hiddenColumns, bool hasMoreColumns)
    {
        if (_sheets.Count == Limits.MaxSheets)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", $"{Limits.MaxSheets}+ sheets");
        }

        _sheets.Add(new TableSheet(_sheets.Count, name, isHidden, rows, hiddenColumns, hasMoreColumns));
    }

    /// <summary>A row, or null when nothing stands in it.</summary>
    /// <exception cref="BusinessException">One row, or one character, too many.</exception>
    public TableRow? MakeRow(int number, object?[] values, bool isHidden)
    {
        string[]? cells = null;
        List<TableCellMark>? marks = null;
        for (var column = 0; column < values.Length; column++)
        {
            var text = ToText(values[column], out var isCut);
            if (text.Length == 0)
            {
                continue;
            }

            if (cells is null)
            {
                cells = new string[values.Length];
                Array.Fill(cells, "");
            }

            cells[column] = text;
            _characters += text.Length;
            if (isCut)
            {
                (marks ??= []).Add(new TableCellMark(column, TableCellMarkKind.Cut));
            }
        }

        if (cells is null)
        {
            return null;
        }

        if (++_rows > Limits.MaxRows)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooManyRows).WithData("maxRows", Limits.MaxRows);
        }

        if (_characters > Limits.MaxCharacters)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", "text");
        }

        return new TableRow(number, cells, isHidden, marks ?? []);
    }

    private string ToText(object? value, out bool isCut)
    {
        isCut = false;
        switch (value)
        {
            case null:
                return "";
            case string text:
                return Clean(text, out isCut);
            case bool yes:
                return yes ? "TRUE" : "FALSE";
            case DateTime { TimeOfDay.Ticks: 0 } date:
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            case DateTime moment:
                return moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            case double number when Math.Abs(number) >= LargestExactNumber || double.IsNaN(number):
                return number.ToString("E14", CultureInfo.InvariantCulture);
            case double number:
                return ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture);
            case IFormattable other:
                return other.ToString(null, CultureInfo.InvariantCulture);
            default:
                return value.ToString() ?? "";
        }
    }

    /// <summary>A text without control characters and lone surrogates, and without the signs by which people force a number to be a text.</summary>
    private string Clean(string text, out bool isCut)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Limits.MaxTextLength));
        isCut = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Limits.MaxTextLength)
            {
                isCut = true;
                break;
            }

            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune != Rune.ReplacementChar)
            {
                clean.Append(rune);
            }
        }

        var plain = clean.ToString().Trim();
        return ForcedText().Match(plain) is { Success: true } forced ? forced.Groups["text"].Value.Trim() : plain;
    }

    /// <summary><c>="0138…"</c> and <c>'0138…</c>: signs of the spreadsheet, not of the text.</summary>
    [GeneratedRegex("""^(?:="(?<text>[^"]*)"|'(?<text>[0-9=+\-@＝＋－＠].*))$""")]
    private static partial Regex ForcedText();
}
