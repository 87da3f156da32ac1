using Microsoft.AspNetCore.Authorization;
using PropertySuite.Export;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Paging;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IOwnerImportAppService" />
[Authorize(OwnerRecordsPermissions.Imports.Default)]
public class OwnerImportAppService(
    IOwnerImportRepository imports,
    OwnerImportManager manager,
    OwnerImportCells cells,
    PersonalDataAccessRecorder recorder,
    IExportTrail trail,
    IBackgroundJobManager jobs) : OwnerRecordsAppService, IOwnerImportAppService
{
    private const double CellWidth = 16;
    private const double ReasonWidth = 60;

    private static readonly ListOrder<OwnerImport> Order = new ListOrder<OwnerImport>(import => import.Id, "creationTime desc")
        .Add("creationTime", import => import.CreationTime);

    /// <inheritdoc />
    public virtual async Task<OwnerImportDto> GetAsync(Guid id) => (await imports.GetAsync(id)).ToDto(L);

    /// <inheritdoc />
    public virtual async Task<PageDto<OwnerImportDto>> GetListAsync(GetOwnerImportListInput input)
    {
        var query = (await imports.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, import => import.SiteId == input.SiteId)
            .WhereIf(input.State is not null, import => import.State == input.State);
        return (await Order.GetPageAsync(query, PageRequest.Of(input))).ToDto(import => import.ToDto(L));
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<OwnerImportRowDto>> GetRowsAsync(Guid id, GetOwnerImportRowsInput input)
    {
        var import = await imports.GetAsync(id);
        var filter = new OwnerImportRowQuery(input.Verdict, input.State, input.OnlyProblems, input.SheetIndex);
        var page = await imports.GetRowsAsync(id, filter, PageRequest.Of(input));
        return page.ToDto(row => ToDto(import, row));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportRowCellsDto> GetRowCellsAsync(Guid id, Guid rowId)
    {
        var import = await imports.GetAsync(id);
        var row = await imports.GetRowAsync(id, rowId);
        if (row.IsDone)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.RowIsDone);
        }

        await recorder.RecordExportAsync(import.SiteId, $"{import.FileName} · {row.RowNumber}");
        return new OwnerImportRowCellsDto { Id = row.Id, Cells = [.. cells.Read(row).Cells] };
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> UploadAsync(Guid siteId, IRemoteStreamContent file)
    {
        SiteScope.Check(siteId);
        if (file is null)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.FileMissing);
        }

        var fileName = string.IsNullOrWhiteSpace(file.FileName) ? "roster.xlsx" : file.FileName;
        var import = await manager.CreateAsync(siteId, fileName, file.GetStream());
        await jobs.EnqueueAsync(new RosterReadingJobArgs { TenantId = import.TenantId, SiteId = siteId, ImportId = import.Id });
        return import.ToDto(L);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> UpdateMappingAsync(Guid id, UpdateOwnerImportMappingDto input)
    {
        var isRepeated = input.Sheets.DistinctBy(sheet => sheet.Index).Count() < input.Sheets.Count
            || input.Sheets.Exists(sheet => sheet.Columns.DistinctBy(column => column.Index).Count() < sheet.Columns.Count);
        if (isRepeated)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        var mappings = input.Sheets.ConvertAll(sheet => new RosterSheetMapping(
            sheet.Index, sheet.HeaderRowNumber, sheet.Columns.ToDictionary(column => column.Index, column => column.Field)));
        return (await manager.RemapAsync(id, input, mappings)).ToDto(L);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportRowDto> UpdateRowAsync(Guid id, Guid rowId, UpdateOwnerImportRowDto input)
    {
        if (input.Cells.DistinctBy(cell => cell.Index).Count() < input.Cells.Count)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        var row = await manager.CorrectAsync(id, rowId, input.Cells.ToDictionary(cell => cell.Index, cell => cell.Text ?? ""));
        return ToDto(await imports.GetAsync(id), row);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> DecideAsync(Guid id, DecideOwnerImportRowsDto input) =>
        (await manager.DecideAsync(id, input, input.Decision!.Value, input.From, input.UnitCodes)).ToDto(L);

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> StartAsync(Guid id)
    {
        var import = await imports.GetLockedAsync(id);
        if (import.Start(Clock.Now))
        {
            await imports.UpdateAsync(import, autoSave: true);
            await jobs.EnqueueAsync(new OwnerImportJobArgs { TenantId = import.TenantId, SiteId = import.SiteId, ImportId = import.Id });
        }

        return import.ToDto(L);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> CancelAsync(Guid id)
    {
        return (await manager.CancelAsync(id)).ToDto(L);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<IRemoteStreamContent> GetProblemRowsFileAsync(Guid id)
    {
        var import = await imports.GetAsync(id);
        var problems = await ReadProblemRowsAsync(id);
        await recorder.RecordExportAsync(import.SiteId, import.FileName);
        await trail.NoteAsync($"export rows={problems.Count} format={TableFormat.Xlsx}");
        var columns = new ProblemColumns(import.Sheets);
        var headings = columns.Names.Select(name => new ExportTitle(name, CellWidth))
            .Append(new ExportTitle(L["ImportFile:Reason"].Value, ReasonWidth))
            .ToArray();
        await using var file = await TableFile.CreateAsync(TableFormat.Xlsx, headings);
        foreach (var (row, texts) in problems)
        {
            string[] written = [.. columns.Place(row.SheetIndex, texts), ReasonOf(row)];
            await file.AddAsync([.. written.Select(ExportCell.Of)]);
        }

        return await file.ToDownloadAsync($"{Path.GetFileNameWithoutExtension(import.FileName)}-{L["ImportFile:Sheet"].Value}");
    }

    private async Task<List<(OwnerImportRow Row, string[] Cells)>> ReadProblemRowsAsync(Guid id)
    {
        var filter = new OwnerImportRowQuery(OnlyProblems: true);
        var problems = new List<(OwnerImportRow Row, string[] Cells)>();
        await foreach (var batch in Batches.ReadAsync(request => imports.GetRowsAsync(id, filter, request)))
        {
            problems.AddRange(batch.Select(row => (row, cells.Read(row).Cells)));
        }

        return problems;
    }

    private OwnerImportRowDto ToDto(OwnerImport import, OwnerImportRow row)
    {
        var columns = import.Sheets.Find(sheet => sheet.Index == row.SheetIndex)?.Columns ?? [];
        return row.ToDto(RosterMask.Cells(cells.Read(row).Cells, columns), L);
    }

    private string ReasonOf(OwnerImportRow row) =>
        string.Join('\n', row.Findings.Where(finding => finding.IsError).Select(finding => finding.ToText(L)));
}
