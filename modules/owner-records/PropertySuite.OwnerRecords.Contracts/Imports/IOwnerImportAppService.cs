using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.OwnerRecords;

/// <summary>Import of owner rosters (HTTP: <c>/api/owner-records/owner-import</c>): upload, look, correct, start, watch.</summary>
public interface IOwnerImportAppService : IApplicationService
{
    /// <summary>One import; poll it for the progress.</summary>
    Task<OwnerImportDto> GetAsync(Guid id);

    /// <summary>Imports, newest first.</summary>
    Task<PageDto<OwnerImportDto>> GetListAsync(GetOwnerImportListInput input);

    /// <summary>Rows of an import, in the order of the file.</summary>
    Task<PageDto<OwnerImportRowDto>> GetRowsAsync(Guid id, GetOwnerImportRowsInput input);

    /// <summary>Reads and checks a roster (xlsx, xls or csv): <c>POST …/upload/{siteId}</c>, multipart, field <c>file</c>.</summary>
    /// <exception cref="Volo.Abp.BusinessException">The file cannot be used (HTTP 400); nothing is stored.</exception>
    Task<OwnerImportDto> UploadAsync(Guid siteId, IRemoteStreamContent file);

    /// <summary>Corrects what the columns mean and checks all rows again.</summary>
    Task<OwnerImportDto> UpdateMappingAsync(Guid id, UpdateOwnerImportMappingDto input);

    /// <summary>Starts the import in the background, or goes on with a cancelled one; repeated calls change nothing.</summary>
    Task<OwnerImportDto> StartAsync(Guid id);

    /// <summary>Stops the import after the batch at hand; what was imported stays. One that was not started is put aside.</summary>
    Task<OwnerImportDto> CancelAsync(Guid id);

    /// <summary>The rows that were not imported, with the reasons, as xlsx to correct and upload again; the export is logged.</summary>
    Task<IRemoteStreamContent> GetProblemRowsFileAsync(Guid id);
}
