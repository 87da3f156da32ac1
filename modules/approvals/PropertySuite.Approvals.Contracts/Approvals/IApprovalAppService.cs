using PropertySuite.Cases;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Approvals;

/// <summary>Approvals (审批): who has to decide, what they said (HTTP: <c>/api/approvals/approval</c>).</summary>
public interface IApprovalAppService : IApplicationService
{
    /// <summary>One approval with its steps and decisions.</summary>
    Task<ApprovalDto> GetAsync(Guid id);

    /// <summary>The current step approves: the next one is asked, or the approval is given.</summary>
    Task<ApprovalDto> ApproveAsync(Guid id, ApproveApprovalDto input);

    /// <summary>The current step refuses, which ends it.</summary>
    Task<ApprovalDto> RefuseAsync(Guid id, CaseReasonDto input);

    /// <summary>The current step returns it to whoever asked, for completion.</summary>
    Task<ApprovalDto> ReturnAsync(Guid id, CaseReasonDto input);

    /// <summary>Whoever asked hands a returned one in again; it begins with the first step of the policy as it is now.</summary>
    Task<ApprovalDto> ResubmitAsync(Guid id, ResubmitApprovalDto input);

    /// <summary>Whoever asked takes it back.</summary>
    Task<ApprovalDto> WithdrawAsync(Guid id, CaseReasonDto input);

    /// <summary>Approves several of kinds that need no reading; each has its own result.</summary>
    Task<ListResultDto<ApproveManyResultDto>> ApproveManyAsync(ApproveManyApprovalsDto input);

    /// <summary>Adds a note to the timeline.</summary>
    Task<ApprovalDto> AddNoteAsync(Guid id, AddCaseNoteDto input);
}
