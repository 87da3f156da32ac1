using PropertySuite.Administration.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.Administration;

/// <summary>Base of the application services of this module.</summary>
public abstract class AdministrationAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected AdministrationAppService() => LocalizationResource = typeof(AdministrationResource);
}
