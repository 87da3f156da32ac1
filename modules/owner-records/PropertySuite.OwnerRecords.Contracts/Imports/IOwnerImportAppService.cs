using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Import of owner rosters (HTTP: <c>/api/owner-records/owner-import</c>): upload, wait until it is read, look, correct, decide, start,
/// watch, correct what failed and go on.
/// </summary>
public interface IOwnerImportAppService : IApplicationService
{
    /// <summary>One import; poll it while it is read and while it runs.</summary>
    Task<OwnerImportDto> GetAsync(Guid id);

    /// <summary>Imports, newest first.</summary>
    Task<PageDto<OwnerImportDto>> GetListAsync(GetOwnerImportListInput input);

    /// <summary>Rows of an import, in the order of the file, cells masked. Rows that are not part of the table come only when asked for.</summary>
    Task<PageDto<OwnerImportRowDto>> GetRowsAsync(Guid id, GetOwnerImportRowsInput input);

    /// <summary>The cells of a row in clear, to correct them; the look is logged.</summary>
    Task<OwnerImportRowCellsDto> GetRowCellsAsync(Guid id, Guid rowId);

    /// <summary>
    /// Takes a roster in (xlsx, xls or csv): <c>POST …/upload/{siteId}</c>, multipart, field <c>file</c>. A job reads and checks it; what it
    /// finds wrong with the file stands in <see cref="OwnerImportDto.Refusal"/>.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">There is no file, it is too large, or it is no spreadsheet (HTTP 400); nothing is stored.</exception>
    Task<OwnerImportDto> UploadAsync(Guid siteId, IRemoteStreamContent file);

    /// <summary>Corrects which sheets are imported and what their columns mean, and checks all rows again.</summary>
    Task<OwnerImportDto> UpdateMappingAsync(Guid id, UpdateOwnerImportMappingDto input);

    /// <summary>Corrects cells of a row that is not imported, and checks it again, with the rows that it bears on.</summary>
    /// <exception cref="Volo.Abp.BusinessException">The import is being read or runs, or the row is done.</exception>
    Task<OwnerImportRowDto> UpdateRowAsync(Guid id, Guid rowId, UpdateOwnerImportRowDto input);

    /// <summary>Decides what rows mean for units that have other owners on record.</summary>
    Task<OwnerImportDto> DecideAsync(Guid id, DecideOwnerImportRowsDto input);

    /// <summary>
    /// Starts the import in the background, or goes on with a cancelled one, or with rows that were corrected after the end; repeated calls
    /// change nothing.
    /// </summary>
    Task<OwnerImportDto> StartAsync(Guid id);

    /// <summary>Stops the import after the batch at hand; what was imported stays. One that was not started is put aside.</summary>
    Task<OwnerImportDto> CancelAsync(Guid id);

    /// <summary>The rows that were not imported, with the reasons, as xlsx to correct and upload again; the export is logged.</summary>
    Task<IRemoteStreamContent> GetProblemRowsFileAsync(Guid id);
}
