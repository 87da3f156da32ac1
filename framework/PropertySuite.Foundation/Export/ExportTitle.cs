namespace PropertySuite.Export;

/// <summary>Head of a column in a file.</summary>
/// <param name="Text">Title.</param>
/// <param name="Width">Width in characters of the sheet's font; a Chinese character takes two.</param>
public readonly record struct ExportTitle(string Text, double Width);
