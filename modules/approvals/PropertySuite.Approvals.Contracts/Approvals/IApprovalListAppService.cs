using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Approvals;

/// <summary>Lists of approvals (审批), at the address of the commands.</summary>
public interface IApprovalListAppService : IApplicationService
{
    /// <summary>Those that wait for the current user, that they asked for, or all that they may see; those due first in front unless asked for otherwise.</summary>
    Task<PageDto<ApprovalListItemDto>> GetListAsync(GetApprovalListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetApprovalExportInput input);

    /// <summary>The approvals about a record that the current user may see, newest first.</summary>
    Task<ListResultDto<ApprovalListItemDto>> GetOfSubjectAsync(GetApprovalsOfSubjectInput input);

    /// <summary>The kinds of decisions that there are.</summary>
    Task<ListResultDto<ApprovalKindDto>> GetKindsAsync();

    /// <summary>How many wait for the current user.</summary>
    Task<ApprovalCountsDto> GetCountsAsync(Guid? siteId = null);
}
