using PropertySuite.ServiceDesk.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Base of the application services of this module.</summary>
public abstract class ServiceDeskAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected ServiceDeskAppService() => LocalizationResource = typeof(ServiceDeskResource);
}
