using PropertySuite.Repairs.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.Repairs;

/// <summary>Base of the application services of this module.</summary>
public abstract class RepairsAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected RepairsAppService() => LocalizationResource = typeof(RepairsResource);
}
