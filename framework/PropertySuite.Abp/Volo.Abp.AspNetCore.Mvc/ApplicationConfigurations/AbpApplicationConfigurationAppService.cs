using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <inheritdoc cref="IAbpApplicationConfigurationAppService"/>
public class AbpApplicationConfigurationAppService : ApplicationService, IAbpApplicationConfigurationAppService
{
    private const string TimeZoneSettingName = "Abp.Timing.TimeZone";

    private readonly IServiceProvider _serviceProvider;
    private readonly AbpLocalizationOptions _localizationOptions;
    private readonly AbpMultiTenancyOptions _multiTenancyOptions;
    private readonly AbpApplicationConfigurationOptions _options;
    private readonly ILanguageProvider _languageProvider;
    private readonly IPermissionDefinitionManager _permissionDefinitionManager;
    private readonly IPermissionChecker _permissionChecker;
    private readonly ISettingDefinitionManager _settingDefinitionManager;
    private readonly ITimezoneProvider _timezoneProvider;

    public AbpApplicationConfigurationAppService(
        IServiceProvider serviceProvider,
        IOptions<AbpLocalizationOptions> localizationOptions,
        IOptions<AbpMultiTenancyOptions> multiTenancyOptions,
        IOptions<AbpApplicationConfigurationOptions> options,
        ILanguageProvider languageProvider,
        IPermissionDefinitionManager permissionDefinitionManager,
        IPermissionChecker permissionChecker,
        ISettingDefinitionManager settingDefinitionManager,
        ITimezoneProvider timezoneProvider)
    {
        _serviceProvider = serviceProvider;
        _localizationOptions = localizationOptions.Value;
        _multiTenancyOptions = multiTenancyOptions.Value;
        _options = options.Value;
        _languageProvider = languageProvider;
        _permissionDefinitionManager = permissionDefinitionManager;
        _permissionChecker = permissionChecker;
        _settingDefinitionManager = settingDefinitionManager;
        _timezoneProvider = timezoneProvider;
    }

    public virtual async Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options)
    {
        var result = new ApplicationConfigurationDto
        {
            Localization = await GetLocalizationAsync(options.IncludeLocalizationResources),
            Auth = await GetAuthAsync(),
            Setting = await GetSettingsAsync(),
            CurrentUser = GetCurrentUser(),
            MultiTenancy = new MultiTenancyInfoDto
            {
                IsEnabled = _multiTenancyOptions.IsEnabled,
                UserSharingStrategy = _multiTenancyOptions.UserSharingStrategy,
            },
            CurrentTenant = new CurrentTenantDto
            {
                Id = CurrentTenant.Id,
                Name = CurrentTenant.Name,
                IsAvailable = CurrentTenant.IsAvailable,
            },
            Timing = await GetTimingAsync(),
            Clock = new ClockDto { Kind = Clock.Kind.ToString() },
        };

        var context = new ApplicationConfigurationContributorContext(_serviceProvider, result);
        foreach (var contributor in _options.Contributors)
        {
            await contributor.ContributeAsync(context);
        }

        return result;
    }

    private async Task<ApplicationLocalizationConfigurationDto> GetLocalizationAsync(bool includeResources)
    {
        var result = new ApplicationLocalizationConfigurationDto
        {
            CurrentCulture = CurrentCultures.Describe(),
            DefaultResourceName = _localizationOptions.DefaultResourceType is { } type ? LocalizationResourceNameAttribute.GetName(type) : null,
        };
        foreach (var language in await _languageProvider.GetLanguagesAsync())
        {
            result.Languages.Add(new LanguageInfoDto
            {
                CultureName = language.CultureName,
                UiCultureName = language.UiCultureName,
                DisplayName = language.DisplayName,
                TwoLetterISOLanguageName = language.TwoLetterISOLanguageName,
            });
        }

        if (includeResources)
        {
            foreach (var name in _localizationOptions.Resources.Keys)
            {
                result.Values[name] = StringLocalizerFactory.CreateByResourceNameOrNull(name)?
                    .GetAllStrings(includeParentCultures: true, includeBaseLocalizers: true, includeDynamicContributors: true)
                    .DistinctBy(text => text.Name)
                    .ToDictionary(text => text.Name, text => text.Value) ?? [];
            }
        }

        return result;
    }

    private async Task<ApplicationAuthConfigurationDto> GetAuthAsync()
    {
        var names = (await _permissionDefinitionManager.GetPermissionsAsync()).Select(permission => permission.Name).ToArray();
        var grants = await _permissionChecker.IsGrantedAsync(names);
        return new ApplicationAuthConfigurationDto
        {
            GrantedPolicies = grants.Result
                .Where(grant => grant.Value == PermissionGrantResult.Granted)
                .ToDictionary(grant => grant.Key, _ => true),
        };
    }

    private async Task<ApplicationSettingConfigurationDto> GetSettingsAsync()
    {
        var names = (await _settingDefinitionManager.GetAllAsync())
            .Where(setting => setting.IsVisibleToClients)
            .Select(setting => setting.Name)
            .ToArray();
        var values = await SettingProvider.GetAllAsync(names);
        return new ApplicationSettingConfigurationDto { Values = values.ToDictionary(value => value.Name, value => value.Value) };
    }

    private CurrentUserDto GetCurrentUser() => new()
    {
        IsAuthenticated = CurrentUser.IsAuthenticated,
        Id = CurrentUser.Id,
        TenantId = CurrentUser.TenantId,
        UserName = CurrentUser.UserName,
        Name = CurrentUser.Name,
        SurName = CurrentUser.SurName,
        Email = CurrentUser.Email,
        EmailVerified = CurrentUser.EmailVerified,
        PhoneNumber = CurrentUser.PhoneNumber,
        PhoneNumberVerified = CurrentUser.PhoneNumberVerified,
        Roles = CurrentUser.Roles,
        SessionId = CurrentUser.FindClaimValue(AbpClaimTypes.SessionId),
    };

    private async Task<TimingDto> GetTimingAsync()
    {
        var name = await _settingDefinitionManager.GetOrNullAsync(TimeZoneSettingName) == null
            ? null
            : await SettingProvider.GetOrNullAsync(TimeZoneSettingName);
        if (string.IsNullOrWhiteSpace(name))
        {
            return new TimingDto();
        }

        var iana = _timezoneProvider.WindowsToIana(name) is { Length: > 0 } converted ? converted : name;
        return new TimingDto
        {
            TimeZone = new TimeZone
            {
                Iana = new IanaTimeZone { TimeZoneName = iana },
                Windows = new WindowsTimeZone { TimeZoneId = _timezoneProvider.IanaToWindows(iana) },
            },
        };
    }
}
