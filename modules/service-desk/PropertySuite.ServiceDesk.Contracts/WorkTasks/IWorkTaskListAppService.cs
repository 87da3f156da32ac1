using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.ServiceDesk;

/// <summary>Lists of tasks (交办).</summary>
public interface IWorkTaskListAppService : IApplicationService
{
    /// <summary>Tasks that the reader may see, by due time unless the input says otherwise.</summary>
    Task<PageDto<WorkTaskListItemDto>> GetListAsync(GetWorkTaskListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetWorkTaskExportInput input);
}
