using Volo.Abp.Application.Services;
using Volo.Abp.Identity.Localization;

namespace Volo.Abp.Identity;

/// <summary>Base of the identity module's application services.</summary>
public abstract class IdentityAppServiceBase : ApplicationService
{
    /// <summary>Sets the module's texts.</summary>
    protected IdentityAppServiceBase()
    {
        LocalizationResource = typeof(IdentityResource);
    }
}
