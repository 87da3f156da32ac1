using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Approvals;

/// <summary>Who stands in for the current user, and for whom they do (审批委托; HTTP: <c>/api/approvals/approval-delegation</c>).</summary>
public interface IApprovalDelegationAppService : IApplicationService
{
    /// <summary>One's own, given and taken, the latest first.</summary>
    Task<PageDto<ApprovalDelegationDto>> GetListAsync(GetApprovalDelegationListInput input);

    /// <summary>Colleagues of one's sites who may decide approvals.</summary>
    Task<ListResultDto<ApprovalDelegateDto>> GetCandidatesAsync();

    /// <summary>Has somebody stand in for oneself; refused while somebody else does.</summary>
    Task<ApprovalDelegationDto> CreateAsync(CreateApprovalDelegationDto input);

    /// <summary>Ends one's own delegation now.</summary>
    Task<ApprovalDelegationDto> EndAsync(Guid id, EndApprovalDelegationDto input);
}
