using PropertySuite.Concurrency;
using PropertySuite.Sites;
using PropertySuite.Tables;
using PropertySuite.Texts;
using PropertySuite.Validation;
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
    private static readonly DateOnly FirstDay = new(PlausibleTimeAttribute.FirstYearOfBuildings, 1, 1);

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
        await StoreVerdictsAsync(import);
    }

    /// <summary>Says that a file cannot be used, and forgets it.</summary>
    public virtual async Task RefuseAsync(Guid id, BusinessException reason)
    {
        var import = await imports.GetLockedAsync(id);
        import.Refuse(RosterFinding.Failure(reason));
        await imports.DeleteFilePartsAsync(id);
        await imports.UpdateAsync(import, autoSave: true);
    }

    /// <summary>Stops an import, or puts it aside; a file that was not read yet is forgotten.</summary>
    public virtual async Task<OwnerImport> CancelAsync(Guid id)
    {
        var import = await imports.GetLockedAsync(id);
        import.Cancel(Clock.Now);
        await imports.DeleteFilePartsAsync(id);
        return await imports.UpdateAsync(import, autoSave: true);
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
        await imports.UpdateRowsAsync(await checker.CheckAsync(import, rows));
        return await StoreVerdictsAsync(import);
    }

    /// <summary>Corrects cells of a row, and checks the rows of its unit again, and of the unit that it named before.</summary>
    /// <exception cref="BusinessException">The import is not open, or the row is done.</exception>
    public virtual async Task<OwnerImportRow> CorrectAsync(Guid id, Guid rowId, IReadOnlyDictionary<int, string> texts)
    {
        var import = await imports.GetLockedAsync(id);
        import.CheckOpen();
        var row = await imports.GetRowAsync(id, rowId);
        if (row.IsDone)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.RowIsDone);
        }

        var columns = import.Sheets.Find(sheet => sheet.Index == row.SheetIndex)?.Columns ?? [];
        if (texts.Keys.Any(index => columns.TrueForAll(column => column.Index != index)))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        var before = cells.Read(row);
        var after = new string[Math.Max(before.Cells.Length, texts.Keys.Max() + 1)];
        for (var index = 0; index < after.Length; index++)
        {
            after[index] = texts.TryGetValue(index, out var text) ? text.Trim() : index < before.Cells.Length ? before.Cells[index] : "";
        }

        var marks = before.Marks.Where(mark => !texts.ContainsKey(mark.Column)).ToList();
        row.Correct(cells.Protect(before with { Cells = after, Marks = marks }));
        var units = new[] { row.UnitCode, checker.ReadUnitCode(import, row) }.OfType<string>().Distinct().ToList();
        var rows = await imports.GetOpenRowsAsync(id, units, rowId);
        rows[rows.FindIndex(other => other.Id == rowId)] = row;
        await RecheckUnitsAsync(import, rows, [row]);
        return row;
    }

    /// <summary>Decides what rows mean for units with other owners, and checks the rows of these units again.</summary>
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

        var units = await imports.GetUnitsToDecideAsync(id, unitCodes);
        if (units.Count == 0 || unitCodes?.Any(code => !units.Contains(code)) == true)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.NothingToDecide);
        }

        var decided = await imports.GetOpenRowsAsync(id, units, rowId: null);
        decided.ForEach(row => row.Decide(decision, from ?? day));
        return await RecheckUnitsAsync(import, decided, decided);
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

    /// <summary>Checks all rows of some units again, however long the file is.</summary>
    private async Task<OwnerImport> RecheckUnitsAsync(OwnerImport import, List<OwnerImportRow> rows, IEnumerable<OwnerImportRow> touched)
    {
        var others = new List<(int Sheet, RoomCode Unit)>();
        foreach (var sheet in rows.Select(row => row.SheetIndex).Distinct())
        {
            foreach (var code in await imports.GetUnitCodesAsync(import.Id, sheet))
            {
                if (RoomCode.TryParse(code, out var unit))
                {
                    others.Add((sheet, unit));
                }
            }
        }

        var changed = await checker.CheckAsync(import, rows, others);
        await imports.UpdateRowsAsync([.. changed.Union(touched)]);
        return await StoreVerdictsAsync(import);
    }

    private async Task<OwnerImport> StoreVerdictsAsync(OwnerImport import)
    {
        import.SetVerdicts(await imports.CountRowsAsync(import.Id));
        await imports.TouchAsync(import);
        return import;
    }
}

/// <summary>How somebody wants a sheet to be read.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="HeaderRowNumber">Row of the headings; null leaves it.</param>
/// <param name="Fields">Meanings of columns by their place, from 0.</param>
public sealed record RosterSheetMapping(int Index, int? HeaderRowNumber, IReadOnlyDictionary<int, OwnerImportField> Fields);
