using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Administration;

/// <summary>
/// The audit log of the company (操作日志): who did what, with old and new values (HTTP: <c>/api/administration/audit-log</c>). It shows
/// data of all sites and is refused to those who may not see all of them.
/// </summary>
public interface IAuditLogAppService : IApplicationService
{
    /// <summary>Logs of a filter, newest first.</summary>
    Task<PageDto<AuditLogListItemDto>> GetListAsync(GetAuditLogListInput input);

    /// <summary>A log with its calls and changes.</summary>
    Task<AuditLogDto> GetAsync(Guid id);

    /// <summary>Changes of entities, newest first; with class and key, the history of a record.</summary>
    Task<PageDto<EntityChangeDto>> GetEntityChangesAsync(GetEntityChangesInput input);

    /// <summary>The kinds of entities whose changes are kept.</summary>
    Task<ListResultDto<AuditedEntityTypeDto>> GetEntityTypesAsync();

    /// <summary>Exactly the logs of a filter as a file; itself logged.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetAuditLogExportInput input);
}
