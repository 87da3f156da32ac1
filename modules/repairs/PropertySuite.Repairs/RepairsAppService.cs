using Microsoft.AspNetCore.Authorization;
using PropertySuite.Repairs.Localization;
using PropertySuite.Repairs.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.Users;

namespace PropertySuite.Repairs;

/// <summary>Base of the application services of this module.</summary>
public abstract class RepairsAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected RepairsAppService() => LocalizationResource = typeof(RepairsResource);

    /// <summary>Whose orders the caller sees, if not all of their sites: their own, as a technician.</summary>
    protected async Task<Guid?> FindOnlyTechnicianAsync()
        => await AuthorizationService.IsGrantedAsync(RepairsPermissions.Orders.ViewAll) ? null : CurrentUser.GetId();
}
