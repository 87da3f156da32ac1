using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Validation;

namespace PropertySuite.Administration;

/// <summary>Settings of the company and their overrides by sites (HTTP: <c>/api/administration/setting</c>).</summary>
public interface ISettingAppService : IApplicationService
{
    /// <summary>
    /// The settings that administrators can change, with their values. Who may only manage settings of sites has to name one of theirs, and
    /// gets what a site may override.
    /// </summary>
    /// <param name="siteId">The site whose overrides are wanted too.</param>
    /// <exception cref="AbpAuthorizationException">The caller may not see this.</exception>
    Task<SettingListDto> GetAsync(Guid? siteId = null);

    /// <summary>Stores values for the company or for one site.</summary>
    /// <returns>The settings after the change.</returns>
    /// <exception cref="AbpAuthorizationException">The caller may not change them.</exception>
    /// <exception cref="AbpValidationException">A setting does not take its value; nothing is stored.</exception>
    Task<SettingListDto> UpdateAsync(UpdateSettingsDto input);
}
