using PropertySuite.Masking;

namespace PropertySuite.OwnerRecords;

/// <summary>Masks the cells of a roster for people who look at it.</summary>
internal static class RosterMask
{
    /// <summary>A cell with ID and phone numbers masked; cells that hold neither stay as they are.</summary>
    public static string Cell(string text, OwnerImportField field) => field switch
    {
        OwnerImportField.IdNumber => PersonalDataMask.IdNumbersIn(text),
        OwnerImportField.Phone or OwnerImportField.Remark or OwnerImportField.None or OwnerImportField.OwnerName =>
            PersonalDataMask.NumbersIn(text),
        _ => text,
    };

    /// <summary>All cells of a row.</summary>
    public static List<string> Cells(string[] cells, IEnumerable<RosterColumn> columns)
    {
        var fields = columns.ToDictionary(column => column.Index, column => column.Field);
        return [.. cells.Select((cell, index) => Cell(cell, fields.GetValueOrDefault(index)))];
    }
}
