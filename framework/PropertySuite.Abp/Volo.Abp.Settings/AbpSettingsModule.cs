using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security;

namespace Volo.Abp.Settings;

/// <summary>Named values that change behaviour, per user, tenant or application.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpSecurityModule), typeof(AbpMultiTenancyModule))]
public class AbpSettingsModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var definitionProviders = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(ISettingDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
            {
                definitionProviders.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpSettingOptions>(options => definitionProviders.ForEach(type => options.DefinitionProviders.AddIfNotContains(type)));
    }

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpSettingOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueSettingValueProvider>();
            options.ValueProviders.Add<ConfigurationSettingValueProvider>();
            options.ValueProviders.Add<GlobalSettingValueProvider>();
            options.ValueProviders.Add<TenantSettingValueProvider>();
            options.ValueProviders.Add<UserSettingValueProvider>();
        });
}
