using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Repairs.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Repairs;

/// <summary>A quote above the limit: the customer-service manager; a great one the property-office manager too, and headquarters beyond that.</summary>
public class RepairsApprovalKindProvider : IApprovalKindProvider, ITransientDependency
{
    /// <inheritdoc />
    public IEnumerable<ApprovalKind> Define()
    {
        yield return new ApprovalKind(
            RepairOrderConsts.QuoteApprovalKind,
            LocalizableString.Create<RepairsResource>("ApprovalKind:" + RepairOrderConsts.QuoteApprovalKind),
            hasAmount: true,
            mayDecideMany: true,
            new ApprovalStepRule(StandardRoles.CustomerServiceManager, WithinHours: 4),
            new ApprovalStepRule(StandardRoles.PropertyManager, FromAmount: 5_000, WithinHours: 24),
            new ApprovalStepRule(StandardRoles.HeadquartersCustomerService, FromAmount: 50_000, WithinHours: 48, OnTimeout: ApprovalTimeoutRule.Remind));
    }
}
