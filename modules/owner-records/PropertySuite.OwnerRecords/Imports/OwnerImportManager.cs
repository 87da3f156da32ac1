using PropertySuite.Concurrency;
using PropertySuite.Tables;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Takes rosters in, checks them, and lets people correct how they are read.</summary>
public class OwnerImportManager(
    IOwnerImportRepository imports,
    OwnerImportFiles files,
    OwnerImportCells cells,
    OwnerImportChecker checker,
    SiteToday today) : DomainService
{
    private static readonly DateOnly FirstDay = new(1950, 1, 1);

    /// <summary>Takes a file in for the job that reads it.</summary>
    /// <exception cref="BusinessException">The file cannot be used; nothing is stored.</exception>
    public virtual async Task<OwnerImport> CreateAsync(Guid siteId, string fileName, Stream file, CancellationToken cancellationToken = default)
    {
        var name = Path.GetFileName(fileName).TruncateWhole(OwnerImport.MaxFileNameLength);
        var import = await imports.InsertAsync(
            new OwnerImport(GuidGenerator.Create(), siteId, name), autoSave: true, cancellationToken);
        await files.WriteAsync(import, file, cancellationToken);
        return import;
    }

    /// <summary>Takes over what the job read, checks all rows, and forgets the file.</summary>
    public virtual async Task TakeInAsync(Guid id, List<TableSheet> sheets)
    {
        var import = await imports.GetLockedAsync(id);
        if (!import.TakeIn(RosterHeader.Understand(sheets)))
        {
            return;
        }

        var position = 0;
        var rows = sheets
            .SelectMany(sheet => sheet.Rows.Select(row => new RosterSheetRow(sheet.Index, row)))
            .Select(row => new OwnerImportRow(GuidGenerator.Create(), import, ++position, row, cells.Protect(row.Row)))
            .ToList();
        await checker.CheckAsync(import, rows);
        await imports.InsertRowsAsync(rows);
        await imports.DeleteFilePartsAsync(id);
        await StoreVerdictsAsync(import, rows);
    }

    /// <summary>Says that a file cannot be used, and forgets it.</summary>
    public virtual async Task RefuseAsync(Guid id, BusinessException reason)
    {
        var import = await imports.GetLockedAsync(id);
        import.Refuse(RosterFinding.Failure(reason));
        await imports.DeleteFilePartsAsync(id);
        await imports.UpdateAsync(import, autoSave: true);
    }

    /// <summary>Corrects which sheets are imported and what their columns mean, and checks all rows again.</summary>
    /// <exception cref="BusinessException">The mapping is invalid or incomplete, or the import was started.</exception>
    public virtual async Task<OwnerImport> RemapAsync(
        Guid id, IHasConcurrencyStamp shown, IReadOnlyCollection<RosterSheetMapping> mappings)
    {
        var import = await imports.GetLockedAsync(id);
        import.CheckOpen();
        import.CheckConcurrencyStamp(shown);
        var rows = await imports.GetAllRowsAsync(id);
        var byIndex = mappings.ToDictionary(mapping => mapping.Index);
        if (byIndex.Keys.Any(index => import.Sheets.TrueForAll(sheet => sheet.Index != index)))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        import.Remap(import.Sheets.ConvertAll(sheet => byIndex.TryGetValue(sheet.Index, out var mapping)
            ? Remap(sheet, mapping, rows)
            : sheet with { IsIncluded = false }));
        return await RecheckAsync(import, rows, []);
    }

    /// <summary>Corrects cells of a row and checks all rows again.</summary>
    /// <exception cref="BusinessException">The import is not open, or the row is done.</exception>
    public virtual async Task<OwnerImportRow> CorrectAsync(Guid id, Guid rowId, IReadOnlyDictionary<int, string> texts)
    {
        var import = await imports.GetLockedAsync(id);
        import.CheckOpen();
        var rows = await imports.GetAllRowsAsync(id);
        var row = rows.Find(other => other.Id == rowId) ?? throw new EntityNotFoundException(typeof(OwnerImportRow), rowId);
        if (row.IsDone)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.RowIsDone);
        }

        var before = cells.Read(row);
        var after = new string[Math.Max(before.Cells.Length, texts.Keys.Max() + 1)];
        for (var index = 0; index < after.Length; index++)
        {
            after[index] = texts.TryGetValue(index, out var text) ? text.Trim() : index < before.Cells.Length ? before.Cells[index] : "";
        }

        var marks = before.Marks.Where(mark => !texts.ContainsKey(mark.Column)).ToList();
        row.Correct(cells.Protect(before with { Cells = after, Marks = marks }));
        await RecheckAsync(import, rows, [row]);
        return row;
    }

    /// <summary>Decides what rows mean for units with other owners, and checks all rows again.</summary>
    /// <param name="id">The import.</param>
    /// <param name="shown">The import as it was seen.</param>
    /// <param name="decision">What they mean.</param>
    /// <param name="from">First day; null is today.</param>
    /// <param name="unitCodes">The units; null for all undecided rows.</param>
    /// <exception cref="BusinessException">The import is not open, no row has such a unit, or the day is out of range.</exception>
    public virtual async Task<OwnerImport> DecideAsync(
        Guid id, IHasConcurrencyStamp shown, OwnerImportDecision decision, DateOnly? from, IReadOnlyCollection<string>? unitCodes)
    {
        var import = await imports.GetLockedAsync(id);
        import.CheckOpen();
        import.CheckConcurrencyStamp(shown);
        var day = await today.GetAsync(import.SiteId);
        if (from < FirstDay || from > day)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.DecisionDayWrong);
        }

        var rows = await imports.GetAllRowsAsync(id);
        var decided = rows.FindAll(row => !row.IsDone && row.UnitCode is not null && (unitCodes is null
            ? row.Verdict == OwnerImportRowVerdict.Undecided
            : unitCodes.Contains(row.UnitCode) && (row.Verdict == OwnerImportRowVerdict.Undecided || row.Decision is not null)));
        if (decided.Count == 0 || unitCodes?.Any(code => decided.TrueForAll(row => row.UnitCode != code)) == true)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.NothingToDecide);
        }

        decided.ForEach(row => row.Decide(decision, from ?? day));
        return await RecheckAsync(import, rows, decided);
    }

    private RosterSheet Remap(RosterSheet sheet, RosterSheetMapping mapping, List<OwnerImportRow> rows)
    {
        var moved = mapping.HeaderRowNumber is { } number && number != sheet.HeaderRowNumber
            ? RosterHeader.MoveTo(sheet, [.. rows.Where(row => row.SheetIndex == sheet.Index).Select(cells.Read)], number)
            : sheet;
        if (mapping.Fields.Keys.Any(index => moved.Columns.TrueForAll(column => column.Index != index)))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        return moved with
        {
            IsIncluded = true,
            Columns = moved.Columns.ConvertAll(column => column with { Field = mapping.Fields.GetValueOrDefault(column.Index) }),
        };
    }

    private async Task<OwnerImport> RecheckAsync(OwnerImport import, List<OwnerImportRow> rows, IEnumerable<OwnerImportRow> touched)
    {
        var changed = await checker.CheckAsync(import, rows);
        await imports.UpdateRowsAsync([.. changed.Union(touched)]);
        return await StoreVerdictsAsync(import, rows);
    }

    private async Task<OwnerImport> StoreVerdictsAsync(OwnerImport import, List<OwnerImportRow> rows) =>
        await imports.UpdateAsync(import.SetVerdicts(rows.ConvertAll(row => (row.Verdict, row.State))), autoSave: true);
}

/// <summary>How somebody wants a sheet to be read.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="HeaderRowNumber">Row of the headings; null leaves it.</param>
/// <param name="Fields">Meanings of columns by their place, from 0.</param>
public sealed record RosterSheetMapping(int Index, int? HeaderRowNumber, IReadOnlyDictionary<int, OwnerImportField> Fields);
