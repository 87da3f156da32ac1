using Microsoft.AspNetCore.Authorization;
using PropertySuite.Auditing;
using PropertySuite.Lists;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IOwnerImportAppService" />
[Authorize(OwnerRecordsPermissions.Imports.Default)]
public class OwnerImportAppService(
    IOwnerImportRepository imports,
    OwnerImportManager manager,
    PersonalDataAccessRecorder recorder,
    AuditTrail trail,
    IBackgroundJobManager jobs) : OwnerRecordsAppService, IOwnerImportAppService
{
    private const int ExportPage = 1000;

    /// <inheritdoc />
    public virtual async Task<OwnerImportDto> GetAsync(Guid id) => (await imports.GetAsync(id)).ToDto();

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<OwnerImportDto>> GetListAsync(GetOwnerImportListInput input)
    {
        var query = (await imports.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, import => import.SiteId == input.SiteId)
            .WhereIf(input.State is not null, import => import.State == input.State);
        var count = await AsyncExecuter.CountAsync(query);
        var page = await AsyncExecuter.ToListAsync(query
            .OrderByDescending(import => import.CreationTime)
            .ThenBy(import => import.Id)
            .PageBy(input.SkipCount, input.MaxResultCount));
        return new PagedResultDto<OwnerImportDto>(count, page.ConvertAll(import => import.ToDto()));
    }

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<OwnerImportRowDto>> GetRowsAsync(Guid id, GetOwnerImportRowsInput input)
    {
        var import = await imports.GetAsync(id);
        var filter = new OwnerImportRowQuery(input.Verdict, input.State, input.OnlyProblems);
        var count = await imports.CountRowsAsync(id, filter);
        var page = await imports.GetRowsAsync(id, filter, input.SkipCount, input.MaxResultCount);
        return new PagedResultDto<OwnerImportRowDto>(
            count, page.ConvertAll(row => row.ToDto(RosterMask.Cells(manager.ReadCells(row), import.Columns), L)));
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
            .Select(index => import.Columns.Find(column => column.Index == index)?.Header ?? "")
            .Append(L["ImportFile:Reason"].Value)
            .ToArray();
        await using var file = TableFile.Create(TableFormat.Xlsx, headings);
        foreach (var row in rows)
        {
            file.Add([.. ToCells(row, width).Select(ExportCell.Of)]);
        }

        return file.ToDownload($"{Path.GetFileNameWithoutExtension(import.FileName)}-{L["ImportFile:Sheet"].Value}");
    }

    private async Task<List<(OwnerImportRow Row, string[] Cells)>> ReadProblemRowsAsync(Guid id)
    {
        var filter = new OwnerImportRowQuery(null, null, OnlyProblems: true);
        var rows = new List<(OwnerImportRow Row, string[] Cells)>();
        List<OwnerImportRow> page;
        do
        {
            page = await imports.GetRowsAsync(id, filter, rows.Count, ExportPage);
            rows.AddRange(page.Select(row => (row, manager.ReadCells(row))));
        }
        while (page.Count == ExportPage);
        return rows;
    }

    private string[] ToCells((OwnerImportRow Row, string[] Cells) problem, int width) =>
    [
        .. problem.Cells,
        .. Enumerable.Repeat("", width - problem.Cells.Length),
        string.Join('\n', problem.Row.Findings.Where(finding => finding.IsError).Select(finding => finding.ToText(L))),
    ];
}
