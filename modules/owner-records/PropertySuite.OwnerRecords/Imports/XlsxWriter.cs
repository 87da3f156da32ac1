using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Writes a plain xlsx file of texts row by row, with little memory. Every cell is a text, so that long numbers keep their digits and
/// nothing is taken for a formula.
/// </summary>
public static class XlsxWriter
{
    private const string SpreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>MIME type of xlsx.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes a file with one sheet.</summary>
    /// <param name="target">Where to; stays open.</param>
    /// <param name="sheetName">Name of the sheet.</param>
    /// <param name="rows">The rows, read once.</param>
    public static void Write(Stream target, string sheetName, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        WriteText(archive, "[Content_Types].xml",
            $"""
            <Types xmlns="{PackageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """);
        WriteText(archive, "_rels/.rels",
            $"""
            <Relationships xmlns="{PackageNamespace}/relationships"><Relationship Id="rId1" Type="{RelationshipNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        WriteText(archive, "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{PackageNamespace}/relationships"><Relationship Id="rId1" Type="{RelationshipNamespace}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """);
        using (var workbook = Open(archive, "xl/workbook.xml"))
        {
            workbook.WriteStartElement("workbook", SpreadsheetNamespace);
            workbook.WriteStartElement("sheets", SpreadsheetNamespace);
            workbook.WriteStartElement("sheet", SpreadsheetNamespace);
            workbook.WriteAttributeString("name", sheetName);
            workbook.WriteAttributeString("sheetId", "1");
            workbook.WriteAttributeString("r", "id", RelationshipNamespace, "rId1");
        }

        using var sheet = Open(archive, "xl/worksheets/sheet1.xml");
        sheet.WriteStartElement("worksheet", SpreadsheetNamespace);
        sheet.WriteStartElement("sheetData", SpreadsheetNamespace);
        var number = 0;
        foreach (var row in rows)
        {
            WriteRow(sheet, ++number, row);
        }
    }

    private static void WriteRow(XmlWriter sheet, int number, IReadOnlyList<string> cells)
    {
        sheet.WriteStartElement("row", SpreadsheetNamespace);
        sheet.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length == 0)
            {
                continue;
            }

            sheet.WriteStartElement("c", SpreadsheetNamespace);
            sheet.WriteAttributeString("r", $"{ColumnName(column)}{number.ToString(CultureInfo.InvariantCulture)}");
            sheet.WriteAttributeString("t", "inlineStr");
            sheet.WriteStartElement("is", SpreadsheetNamespace);
            sheet.WriteStartElement("t", SpreadsheetNamespace);
            sheet.WriteAttributeString("xml", "space", null, "preserve");
            sheet.WriteString(string.Concat(cells[column].Where(XmlConvert.IsXmlChar)));
            sheet.WriteEndElement();
            sheet.WriteEndElement();
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName(column / 26 - 1) + (char)('A' + column % 26);

    private static XmlWriter Open(ZipArchive archive, string name) => XmlWriter.Create(
        archive.CreateEntry(name, CompressionLevel.Fastest).Open(),
        new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true });

    private static void WriteText(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }
}
