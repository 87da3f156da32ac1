using System.Text.Json;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Takes rosters in and checks them.</summary>
public class OwnerImportManager(
    IOwnerImportRepository imports,
    RosterFileReader files,
    IPersonalDataProtector protector,
    ISiteSettingIntegrationService settings) : DomainService
{
    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>Reads a roster, checks all its rows and stores both for the preview.</summary>
    /// <exception cref="BusinessException">The file cannot be used; nothing is stored.</exception>
    public virtual async Task<OwnerImport> CreateAsync(Guid siteId, string fileName, Stream file, CancellationToken cancellationToken = default)
    {
        var maxMegabytes = await settings.GetAsync<int>(siteId, OwnerRecordsSettings.ImportMaxFileMegabytes);
        var maxRows = await settings.GetAsync<int>(siteId, OwnerRecordsSettings.ImportMaxRows);
        await using var copy = await CopyAsync(file, maxMegabytes, cancellationToken);
        var header = RosterHeader.Find(files.Read(copy, fileName, maxRows))
            ?? throw new BusinessException(OwnerRecordsErrorCodes.HeaderNotFound);
        var rows = header.Sheet.Rows.Skip(header.LastRowIndex + 1).Select((cells, index) => (header.LastRowIndex + 2 + index, cells)).ToList();
        if (rows.Count == 0)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.FileWithoutRows);
        }

        var import = new OwnerImport(
            GuidGenerator.Create(), siteId, Path.GetFileName(fileName).Truncate(OwnerImport.MaxFileNameLength)!, header.Sheet.Name,
            header.LastRowIndex + 1, header.Columns);
        var check = CheckRows(import, rows);
        await imports.InsertAsync(import.SetVerdicts(check.ConvertAll(row => row.Verdict)), autoSave: true, cancellationToken);
        await imports.InsertRowsAsync(check, cancellationToken);
        return import;
    }

    /// <summary>Corrects what the columns mean and checks all rows again.</summary>
    public virtual async Task<OwnerImport> RemapAsync(Guid id, IReadOnlyDictionary<int, OwnerImportField> fields)
    {
        var import = await imports.GetLockedAsync(id);
        import.Remap(fields);
        var rows = (await imports.GetAllRowsAsync(id)).ConvertAll(row => (row.RowNumber, ReadCells(row)));
        var check = CheckRows(import, rows);
        await imports.DeleteRowsAsync(id);
        await imports.InsertRowsAsync(check);
        await imports.UpdateAsync(import.SetVerdicts(check.ConvertAll(row => row.Verdict)), autoSave: true);
        return import;
    }

    /// <summary>The cells of a row; none once the row is imported.</summary>
    public virtual string[] ReadCells(OwnerImportRow row) =>
        row.CellsSecret is null ? [] : JsonSerializer.Deserialize<string[]>(protector.Unprotect(row.CellsSecret)) ?? [];

    private List<OwnerImportRow> CheckRows(OwnerImport import, List<(int RowNumber, string[] Cells)> rows)
    {
        var checker = new RosterChecker(import.Columns);
        return rows.ConvertAll(row => new OwnerImportRow(
            GuidGenerator.Create(), import, checker.Check(row.RowNumber, row.Cells), protector.Protect(JsonSerializer.Serialize(row.Cells))));
    }

    /// <summary>The whole file in memory, as far as it is allowed to go.</summary>
    private static async Task<MemoryStream> CopyAsync(Stream file, int maxMegabytes, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await file.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (copy.Length + read > (long)maxMegabytes * BytesPerMegabyte)
            {
                throw new BusinessException(OwnerRecordsErrorCodes.FileTooLarge).WithData("maxMegabytes", maxMegabytes);
            }

            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy.Length > 0 ? copy : throw new BusinessException(OwnerRecordsErrorCodes.FileMissing);
    }
}
