namespace PropertySuite.OwnerRecords;

/// <summary>Limits of imports.</summary>
public static class OwnerImportConsts
{
    /// <summary>Most sheets of a file.</summary>
    public const int MaxSheets = 50;

    /// <summary>Columns that are read.</summary>
    public const int MaxColumns = 200;

    /// <summary>Characters of a cell that are kept.</summary>
    public const int MaxCellLength = 4_000;

    /// <summary>Last row that a spreadsheet can have.</summary>
    public const int MaxRowNumber = 1_048_576;
}
