using System.Buffers;
using System.Text;

namespace PropertySuite.Lists;

/// <summary>Comma-separated text in UTF-8 with a byte order mark, as Excel wants it.</summary>
public sealed class CsvExportWriter(Stream stream) : IExportWriter
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    /// <inheritdoc />
    public void WriteHeader(IReadOnlyList<string> titles) => WriteLine(titles);

    /// <inheritdoc />
    public void WriteRow(IReadOnlyList<ExportCell> cells)
        => WriteLine(cells.Select(cell => cell.Text is null ? cell.ToString() : Defuse(cell.Text)));

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    /// <summary>Keeps a spreadsheet from running a text as a formula.</summary>
    private static string Defuse(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;

    private void WriteLine(IEnumerable<string> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                _writer.Write(',');
            }

            first = false;
            _writer.Write(value.AsSpan().ContainsAny(NeedQuotes) ? $"\"{value.Replace("\"", "\"\"")}\"" : value);
        }

        _writer.Write("\r\n");
    }
}
