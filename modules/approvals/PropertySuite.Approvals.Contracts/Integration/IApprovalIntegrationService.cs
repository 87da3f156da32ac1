using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Approvals;

/// <summary>Lets any module have something decided by somebody else than who makes it.</summary>
[IntegrationService]
public interface IApprovalIntegrationService : IApplicationService
{
    /// <summary>
    /// Lets decisions and steps on a record go one after the other until the caller's transaction ends. Whoever changes a record that may have an open approval
    /// calls it before the change, so that neither waits for what the other holds.
    /// </summary>
    Task HoldAsync(HoldApprovalsDto input);

    /// <summary>
    /// Asks for a decision, in the caller's transaction. Asking again for the same kind, record and round changes nothing; a new round replaces what is open. The
    /// answer comes as an <see cref="ApprovalDecidedEto"/>.
    /// </summary>
    /// <returns>Id of the approval.</returns>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.NobodyCanDecide"/>: nobody but the makers holds a role that is asked, or one above.</exception>
    Task<Guid> AskAsync(AskApprovalDto input);

    /// <summary>
    /// Nothing is left to decide: what is open ends without an answer, in the caller's transaction. Without an open one nothing happens.
    /// </summary>
    Task CallOffAsync(CallOffApprovalDto input);

    /// <summary>The newest approval about a record, or null.</summary>
    Task<ApprovalSummaryDto?> FindBySubjectAsync(string kind, Guid subjectId);
}
