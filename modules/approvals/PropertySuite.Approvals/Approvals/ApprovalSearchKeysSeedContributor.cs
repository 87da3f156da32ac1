using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.Approvals;

/// <summary>Approvals that an older version asked for are found as new ones are.</summary>
public class ApprovalSearchKeysSeedContributor(IApprovalRepository approvals, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<Approval>(approvals, unitOfWorkManager);
