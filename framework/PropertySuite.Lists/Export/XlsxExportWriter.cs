using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PropertySuite.Lists;

/// <summary>
/// An Excel workbook, written straight into its zip parts: memory stays the same for a hundred rows and for a million. A table that is
/// longer than a sheet goes on in the next.
/// </summary>
public sealed class XlsxExportWriter : IExportWriter
{
    private const int RowsPerSheet = 1_000_000;
    private const int HeaderStyle = 1;
    private const int TimeStyle = 2;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly ZipArchive _archive;
    private IReadOnlyList<string> _titles = [];
    private XmlWriter? _sheet;
    private Stream? _sheetStream;
    private int _sheets;
    private int _rows;

    /// <summary>Starts a workbook on a stream, which stays open.</summary>
    public XlsxExportWriter(Stream stream) => _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <inheritdoc />
    public void WriteHeader(IReadOnlyList<string> titles)
    {
        _titles = titles;
        BeginSheet();
    }

    /// <inheritdoc />
    public void WriteRow(IReadOnlyList<ExportCell> cells)
    {
        if (_rows >= RowsPerSheet)
        {
            EndSheet();
            BeginSheet();
        }

        BeginRow();
        for (var column = 0; column < cells.Count; column++)
        {
            WriteCell(column, cells[column]);
        }

        _sheet!.WriteEndElement();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        EndSheet();
        WriteParts();
        _archive.Dispose();
    }

    private static string Reference(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static string Printable(string text)
        => text.Any(character => !XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character))
            ? string.Concat(text.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)))
            : text;

    private void BeginSheet()
    {
        _sheets++;
        _rows = 0;
        _sheetStream = _archive.CreateEntry($"xl/worksheets/sheet{_sheets}.xml", CompressionLevel.Fastest).Open();
        _sheet = XmlWriter.Create(_sheetStream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        _sheet.WriteStartElement("sheetData", Main);
        BeginRow();
        for (var column = 0; column < _titles.Count; column++)
        {
            WriteText(column, _titles[column], HeaderStyle);
        }

        _sheet.WriteEndElement();
    }

    private void EndSheet()
    {
        if (_sheet is null)
        {
            return;
        }

        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _sheetStream!.Dispose();
        _sheet = null;
    }

    private void BeginRow()
    {
        _rows++;
        _sheet!.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", _rows.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteCell(int column, ExportCell cell)
    {
        if (cell.Number is { } number)
        {
            WriteValue(column, number.ToString(CultureInfo.InvariantCulture), null);
        }
        else if (cell.LocalTime is { } time)
        {
            WriteValue(column, time.ToOADate().ToString("R", CultureInfo.InvariantCulture), TimeStyle);
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            WriteText(column, cell.Text, null);
        }
    }

    private void WriteValue(int column, string value, int? style)
    {
        StartCell(column, style);
        _sheet!.WriteElementString("v", Main, value);
        _sheet.WriteEndElement();
    }

    private void WriteText(int column, string text, int? style)
    {
        StartCell(column, style);
        _sheet!.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is", Main);
        _sheet.WriteStartElement("t", Main);
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(Printable(text));
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void StartCell(int column, int? style)
    {
        _sheet!.WriteStartElement("c", Main);
        _sheet.WriteAttributeString("r", Reference(column, _rows));
        if (style is { } index)
        {
            _sheet.WriteAttributeString("s", index.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void WriteParts()
    {
        var sheets = Enumerable.Range(1, _sheets).ToList();
        WritePart("[Content_Types].xml", $"""
            <Types xmlns="{ContentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{SheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{SheetType}.styles+xml"/>{Each(sheets, n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{SheetType}.worksheet+xml"/>""")}</Types>
            """);
        WritePart("_rels/.rels", $"""
            <Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        WritePart("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each(sheets, n => $"""<sheet name="{n}" sheetId="{n}" r:id="rId{n}"/>""")}</sheets></workbook>
            """);
        WritePart("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{PackageRelations}">{Each(sheets, n => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="worksheets/sheet{n}.xml"/>""")}<Relationship Id="rId{_sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        WritePart("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """);

        static string Each(IEnumerable<int> numbers, Func<int, string> part) => string.Concat(numbers.Select(part));
    }

    private void WritePart(string name, string xml)
    {
        using var writer = new StreamWriter(_archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(xml);
    }
}
