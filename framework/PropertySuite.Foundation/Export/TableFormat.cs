using System.Text.Json.Serialization;

namespace PropertySuite.Export;

/// <summary>Formats that a list can be written in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TableFormat>))]
public enum TableFormat
{
    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>Comma-separated text in UTF-8 with a byte order mark.</summary>
    Csv,
}
