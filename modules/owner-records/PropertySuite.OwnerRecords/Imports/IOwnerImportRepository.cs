using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <summary>Which rows to read; those that are not part of the table only when asked for by their verdict.</summary>
public sealed record OwnerImportRowQuery(
    OwnerImportRowVerdict? Verdict = null, OwnerImportRowState? State = null, bool OnlyProblems = false, int? SheetIndex = null);

/// <summary>How many rows have a verdict and a state.</summary>
public sealed record OwnerImportRowCount(OwnerImportRowVerdict Verdict, OwnerImportRowState State, int Count);

/// <summary>Imports and their rows.</summary>
public interface IOwnerImportRepository : IRepository<OwnerImport, Guid>
{
    /// <summary>An import, locked against everybody else until the transaction ends.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">It does not exist in the caller's sites.</exception>
    Task<OwnerImport> GetLockedAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Stores rows by COPY, some ten times faster than one by one; in the current transaction.</summary>
    Task InsertRowsAsync(IEnumerable<OwnerImportRow> rows, CancellationToken cancellationToken = default);

    /// <summary>Stores what a check found of rows, their cells and their decisions, with one statement for some thousand rows.</summary>
    Task UpdateRowsAsync(IReadOnlyCollection<OwnerImportRow> rows, CancellationToken cancellationToken = default);

    /// <summary>The pieces of an uploaded file, in order.</summary>
    IAsyncEnumerable<OwnerImportFilePart> GetFilePartsAsync(Guid importId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the pieces of an uploaded file.</summary>
    Task DeleteFilePartsAsync(Guid importId, CancellationToken cancellationToken = default);

    /// <summary>All rows of an import, in the order of the file.</summary>
    Task<List<OwnerImportRow>> GetAllRowsAsync(Guid importId, CancellationToken cancellationToken = default);

    /// <summary>A row of an import.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">The import has no such row.</exception>
    Task<OwnerImportRow> GetRowAsync(Guid importId, Guid rowId, CancellationToken cancellationToken = default);

    /// <summary>The rows of some units that are not done, and one more.</summary>
    Task<List<OwnerImportRow>> GetOpenRowsAsync(
        Guid importId, IReadOnlyCollection<string> unitCodes, Guid? rowId, CancellationToken cancellationToken = default);

    /// <summary>The units of rows that wait for a decision, or of which something was decided.</summary>
    Task<List<string>> GetUnitsToDecideAsync(
        Guid importId, IReadOnlyCollection<string>? unitCodes, CancellationToken cancellationToken = default);

    /// <summary>The room codes that stand on a sheet, each once.</summary>
    Task<List<string>> GetUnitCodesAsync(Guid importId, int sheetIndex, CancellationToken cancellationToken = default);

    /// <summary>How many rows there are of each verdict and state.</summary>
    Task<List<OwnerImportRowCount>> CountRowsAsync(Guid importId, CancellationToken cancellationToken = default);

    /// <summary>Marks an import as changed, so that it gets another stamp though only its rows are others.</summary>
    Task TouchAsync(OwnerImport import);

    /// <summary>A page of rows in the order of the file.</summary>
    Task<Page<OwnerImportRow>> GetRowsAsync(
        Guid importId, OwnerImportRowQuery filter, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>The next rows to import, and with them all waiting rows of the same units; changes of them are stored.</summary>
    Task<List<OwnerImportRow>> GetNextBatchAsync(Guid importId, int size, CancellationToken cancellationToken = default);
}
