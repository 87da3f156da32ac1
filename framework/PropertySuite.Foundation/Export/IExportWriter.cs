namespace PropertySuite.Export;

/// <summary>Writes a table row by row, so that its size does not matter.</summary>
internal interface IExportWriter : IAsyncDisposable
{
    /// <summary>Writes the head of the table; first of all, once.</summary>
    ValueTask WriteHeaderAsync(IReadOnlyList<ExportTitle> titles);

    /// <summary>Writes a row.</summary>
    ValueTask WriteRowAsync(IReadOnlyList<ExportCell> cells);
}
