using System.Buffers;
using System.Text;

namespace PropertySuite.Export;

/// <summary>Comma-separated text in UTF-8 with a byte order mark, as Excel wants it.</summary>
internal sealed class CsvExportWriter(Stream stream) : IExportWriter
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    /// <inheritdoc />
    public async ValueTask WriteHeaderAsync(IReadOnlyList<ExportTitle> titles) => await WriteLineAsync(titles.Select(title => title.Text));

    /// <inheritdoc />
    public async ValueTask WriteRowAsync(IReadOnlyList<ExportCell> cells)
        => await WriteLineAsync(cells.Select(cell => cell.Text is null ? cell.ToString() : Defuse(cell.Text)));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    /// <summary>Keeps a spreadsheet from running a text as a formula, also those that take full-width signs for narrow ones.</summary>
    private static string Defuse(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private async Task WriteLineAsync(IEnumerable<string> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                await _writer.WriteAsync(',');
            }

            first = false;
            await _writer.WriteAsync(value.AsSpan().ContainsAny(NeedQuotes) ? $"\"{value.Replace("\"", "\"\"")}\"" : value);
        }

        await _writer.WriteAsync("\r\n");
    }
}
