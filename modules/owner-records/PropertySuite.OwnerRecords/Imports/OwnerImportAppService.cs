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
    PersonalDataAccessRecorder recorder,
    IExportTrail trail,
    IBackgroundJobManager jobs) : OwnerRecordsAppService, IOwnerImportAppService
{
    private const double CellWidth = 16;
    private const double ReasonWidth = 60;

    private static readonly ListOrder<OwnerImport> Order = new ListOrder<OwnerImport>(import => import.Id, "creationTime desc")
        .Add("creationTime", import => import.CreationTime);

    /// <inheritdoc />
    public virtual async Task<OwnerImportDto> GetAsync(Guid id) => (await imports.GetAsync(id)).ToDto();

    /// <inheritdoc />
    public virtual async Task<PageDto<OwnerImportDto>> GetListAsync(GetOwnerImportListInput input)
    {
        var query = (await imports.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, import => import.SiteId == input.SiteId)
            .WhereIf(input.State is not null, import => import.State == input.State);
        return (await Order.GetPageAsync(query, PageRequest.Of(input))).ToDto(import => import.ToDto());
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<OwnerImportRowDto>> GetRowsAsync(Guid id, GetOwnerImportRowsInput input)
    {
        var import = await imports.GetAsync(id);
        var filter = new OwnerImportRowQuery(input.Verdict, input.State, input.OnlyProblems);
        var page = await imports.GetRowsAsync(id, filter, PageRequest.Of(input));
        return page.ToDto(row => row.ToDto(RosterMask.Cells(manager.ReadCells(row), import.Columns), L));
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
        return (await manager.CreateAsync(siteId, fileName, file.GetStream())).ToDto();
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> UpdateMappingAsync(Guid id, UpdateOwnerImportMappingDto input)
    {
        if (input.Columns.Select(column => column.Index).Distinct().Count() < input.Columns.Count)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        return (await manager.RemapAsync(id, input.Columns.ToDictionary(column => column.Index, column => column.Field))).ToDto();
    }

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

        return import.ToDto();
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<OwnerImportDto> CancelAsync(Guid id)
    {
        var import = await imports.GetLockedAsync(id);
        import.Cancel(Clock.Now);
        await imports.UpdateAsync(import, autoSave: true);
        return import.ToDto();
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Imports.Run)]
    public virtual async Task<IRemoteStreamContent> GetProblemRowsFileAsync(Guid id)
    {
        var import = await imports.GetAsync(id);
        var rows = await ReadProblemRowsAsync(id);
        await recorder.RecordExportAsync(import.SiteId, import.FileName);
        await trail.NoteAsync($"export rows={rows.Count} format={TableFormat.Xlsx}");
        var width = Math.Max(import.Columns.Max(column => column.Index) + 1, rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max());
        var headings = Enumerable.Range(0, width)
            .Select(index => new ExportTitle(import.Columns.Find(column => column.Index == index)?.Header ?? "", CellWidth))
            .Append(new ExportTitle(L["ImportFile:Reason"].Value, ReasonWidth))
            .ToArray();
        await using var file = await TableFile.CreateAsync(TableFormat.Xlsx, headings);
        foreach (var row in rows)
        {
            await file.AddAsync([.. ToCells(row, width).Select(ExportCell.Of)]);
        }

        return await file.ToDownloadAsync($"{Path.GetFileNameWithoutExtension(import.FileName)}-{L["ImportFile:Sheet"].Value}");
    }

    private async Task<List<(OwnerImportRow Row, string[] Cells)>> ReadProblemRowsAsync(Guid id)
    {
        var filter = new OwnerImportRowQuery(null, null, OnlyProblems: true);
        var rows = new List<(OwnerImportRow Row, string[] Cells)>();
        await foreach (var batch in Batches.ReadAsync(request => imports.GetRowsAsync(id, filter, request)))
        {
            rows.AddRange(batch.Select(row => (row, manager.ReadCells(row))));
        }

        return rows;
    }

    private string[] ToCells((OwnerImportRow Row, string[] Cells) problem, int width) =>
    [
        .. problem.Cells,
        .. Enumerable.Repeat("", width - problem.Cells.Length),
        string.Join('\n', problem.Row.Findings.Where(finding => finding.IsError).Select(finding => finding.ToText(L))),
    ];
}
