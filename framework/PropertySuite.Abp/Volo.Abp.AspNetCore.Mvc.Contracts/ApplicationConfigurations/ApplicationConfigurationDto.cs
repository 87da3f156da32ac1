using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client needs to know before it shows anything: texts, granted policies, settings, user, tenant, time.</summary>
public class ApplicationConfigurationDto
{
    public ApplicationLocalizationConfigurationDto Localization { get; set; } = new();

    public ApplicationAuthConfigurationDto Auth { get; set; } = new();

    public ApplicationSettingConfigurationDto Setting { get; set; } = new();

    public CurrentUserDto CurrentUser { get; set; } = new();

    public ApplicationFeatureConfigurationDto Features { get; set; } = new();

    public ApplicationGlobalFeatureConfigurationDto GlobalFeatures { get; set; } = new();

    public MultiTenancyInfoDto MultiTenancy { get; set; } = new();

    public CurrentTenantDto CurrentTenant { get; set; } = new();

    public TimingDto Timing { get; set; } = new();

    public ClockDto Clock { get; set; } = new();

    public ObjectExtensionsDto ObjectExtensions { get; set; } = new();

    /// <summary>What <see cref="IApplicationConfigurationContributor"/> add.</summary>
    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}
