namespace PropertySuite.Lists;

/// <summary>Writes a table row by row, so that its size does not matter.</summary>
public interface IExportWriter : IDisposable
{
    /// <summary>Writes the head of the table; first of all, once.</summary>
    void WriteHeader(IReadOnlyList<string> titles);

    /// <summary>Writes a row.</summary>
    void WriteRow(IReadOnlyList<ExportCell> cells);
}
