namespace PropertySuite.Administration;

/// <summary>Format of an exported list.</summary>
public enum ListExportFormat
{
    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>Comma-separated values, UTF-8.</summary>
    Csv,
}
