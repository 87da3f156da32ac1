namespace PropertySuite.OwnerRecords;

/// <summary>A sheet of a file: rows of cells as texts; a missing cell is an empty text.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Rows">Rows from the top; row 1 of the sheet is the first.</param>
public sealed record RosterSheet(string Name, IReadOnlyList<string[]> Rows);
