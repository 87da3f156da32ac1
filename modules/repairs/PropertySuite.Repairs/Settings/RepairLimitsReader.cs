using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>Reads the limits in force at a site: its own values, else the company's, else the defaults.</summary>
public class RepairLimitsReader(ISiteSettingIntegrationService settings) : ITransientDependency
{
    /// <summary>The limits of a site.</summary>
    public async Task<RepairLimits> GetAsync(Guid siteId) => new()
    {
        EmergencyDispatch = TimeSpan.FromMinutes(await NumberAsync(siteId, RepairsSettings.EmergencyDispatchMinutes)),
        EmergencyAccept = TimeSpan.FromMinutes(await NumberAsync(siteId, RepairsSettings.EmergencyAcceptMinutes)),
        CallbackWithin = TimeSpan.FromHours(await NumberAsync(siteId, RepairsSettings.CallbackWithinHours)),
        CallbackSamplePercent = await settings.GetAsync<decimal>(siteId, RepairsSettings.CallbackSamplePercent),
        CallbackPaidLimit = await settings.GetAsync<decimal>(siteId, RepairsSettings.CallbackPaidLimit),
        RestartWithin = TimeSpan.FromHours(await NumberAsync(siteId, RepairsSettings.RestartWithinHours)),
        ReworkWindow = TimeSpan.FromDays(await NumberAsync(siteId, RepairsSettings.ReworkWindowDays)),
        ProgressShownAfterClosing = TimeSpan.FromDays(await NumberAsync(siteId, RepairsSettings.ProgressLinkDays)),
        ProgressUrgedAgainAfter = TimeSpan.FromHours(await NumberAsync(siteId, RepairsSettings.ProgressLinkUrgeHours)),
        SuspensionLimit = TimeSpan.FromDays(await NumberAsync(siteId, RepairsSettings.SuspensionLimitDays)),
        QuoteLimit = await settings.GetAsync<decimal>(siteId, RepairsSettings.QuoteLimit),
    };

    private Task<double> NumberAsync(Guid siteId, string name) => settings.GetAsync<double>(siteId, name);
}
