using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Approvals;

/// <summary>By which steps kinds are decided (审批流程; HTTP: <c>/api/approvals/approval-policy</c>).</summary>
public interface IApprovalPolicyAppService : IApplicationService
{
    /// <summary>Every kind with its steps as they count for a site, or for the company when null.</summary>
    Task<ListResultDto<ApprovalPolicyDto>> GetInForceAsync(Guid? siteId = null);

    /// <summary>The roles that may decide.</summary>
    Task<ListResultDto<ApprovalRoleDto>> GetRolesAsync();

    /// <summary>What a decision would get, and why.</summary>
    Task<ApprovalPreviewDto> GetPreviewAsync(GetApprovalPreviewInput input);

    /// <summary>Says by which steps a kind is decided; refused when a step could never decide or nobody would be asked for small amounts.</summary>
    Task<ApprovalPolicyDto> UpdateAsync(UpdateApprovalPolicyDto input);

    /// <summary>Takes that back.</summary>
    Task<ApprovalPolicyDto> ResetAsync(ResetApprovalPolicyDto input);
}
