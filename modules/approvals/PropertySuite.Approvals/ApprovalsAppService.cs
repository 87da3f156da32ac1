using PropertySuite.Approvals.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.Approvals;

/// <summary>Base of the application services of this module.</summary>
public abstract class ApprovalsAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected ApprovalsAppService() => LocalizationResource = typeof(ApprovalsResource);
}
