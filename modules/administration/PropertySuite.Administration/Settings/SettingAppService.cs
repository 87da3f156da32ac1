using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.Validation;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ISettingAppService" />
[Authorize]
public class SettingAppService(
    ISettingDefinitionManager definitions,
    ISettingManager values,
    ISettingManagementStore store,
    ISiteIntegrationService sites,
    CompanyWideAccess access) : AdministrationAppService, ISettingAppService
{
    /// <inheritdoc />
    public virtual async Task<SettingListDto> GetAsync(Guid? siteId = null)
    {
        var seesCompany = await AuthorizationService.IsGrantedAsync(AdministrationPermissions.Settings.Default);
        var managesSites = await AuthorizationService.IsGrantedAsync(SitesPermissions.Sites.ManageSettings);
        if (!seesCompany && !(managesSites && siteId is not null))
        {
            await AuthorizationService.CheckAsync(AdministrationPermissions.Settings.Default);
        }

        if (siteId is not null)
        {
            await CheckSiteAsync(siteId.Value);
        }

        return await ListAsync(siteId, sitesOnly: !seesCompany, canChangeSite: managesSites && siteId is not null);
    }

    /// <inheritdoc />
    public virtual async Task<SettingListDto> UpdateAsync(UpdateSettingsDto input)
    {
        if (input.SiteId is { } siteId)
        {
            await AuthorizationService.CheckAsync(SitesPermissions.Sites.ManageSettings);
            await CheckSiteAsync(siteId);
        }
        else
        {
            await AuthorizationService.CheckAsync(AdministrationPermissions.Settings.Manage);
            access.Check();
        }

        foreach (var (name, value) in await ReadAsync(input))
        {
            await StoreAsync(input.SiteId, name, value);
        }

        return await ListAsync(
            input.SiteId,
            sitesOnly: !await AuthorizationService.IsGrantedAsync(AdministrationPermissions.Settings.Default),
            canChangeSite: input.SiteId is not null);
    }

    private string CompanyLevel =>
        CurrentTenant.Id is null ? GlobalSettingValueProvider.ProviderName : TenantSettingValueProvider.ProviderName;

    private string? CompanyKey => CurrentTenant.Id?.ToString();

    private string LevelAboveCompany =>
        CurrentTenant.Id is null ? ConfigurationSettingValueProvider.ProviderName : GlobalSettingValueProvider.ProviderName;

    private async Task CheckSiteAsync(Guid siteId)
    {
        if (await sites.FindAsync(siteId) is null)
        {
            throw new EntityNotFoundException(typeof(SiteSummaryDto), siteId);
        }
    }

    private async Task StoreAsync(Guid? siteId, string name, string? value)
    {
        var (provider, key) = siteId is null ? (CompanyLevel, CompanyKey) : (SiteSettingConsts.ProviderName, siteId.ToString());
        if (value is null)
        {
            await store.DeleteAsync(name, provider, key);
        }
        else
        {
            await store.SetAsync(name, value, provider, key);
        }
    }

    private async Task<List<(string Name, string? Value)>> ReadAsync(UpdateSettingsDto input)
    {
        var errors = new List<ValidationResult>();
        var result = new List<(string Name, string? Value)>();
        var seen = new HashSet<string>();
        for (var index = 0; index < input.Values.Count; index++)
        {
            var (name, text) = (input.Values[index]?.Name ?? "", input.Values[index]?.Value);
            var definition = await definitions.GetOrNullAsync(name);
            var problem = !seen.Add(name) ? L["Settings:Twice", name]
                : FindPresentation(definition) is not { } presentation ? L["Settings:Unknown", name]
                : input.SiteId is not null && !definition!.IsSiteOverridable() ? L["Settings:NotOverridable", NameOf(definition!)]
                : text is not null && !presentation.TryNormalize(text, out text) ? Describe(definition!, presentation)
                : input.SiteId is not null && presentation.SitesMayOnlyLower && await CompanyValueOfAsync(name) is var company && presentation.IsBeyond(text, company)
                    ? L["Settings:BeyondCompany", NameOf(definition!), company!].Value
                : null;
            if (problem is not null)
            {
                errors.Add(new ValidationResult(problem, [$"values[{index}].value"]));
            }

            result.Add((name, text));
        }

        return errors.Count == 0 ? result : throw new AbpValidationException(errors);
    }

    /// <summary>What counts where a site says nothing.</summary>
    private Task<string?> CompanyValueOfAsync(string name) => values.GetOrNullAsync(name, CompanyLevel, CompanyKey);

    /// <summary>How the setting is shown to people of this side; null when it is not.</summary>
    private SettingPresentation? FindPresentation(SettingDefinition? definition) =>
        definition?.FindPresentation() is { } presentation && (CurrentTenant.Id is null || !presentation.IsForHostOnly) ? presentation : null;

    private string Describe(SettingDefinition definition, SettingPresentation presentation) =>
        presentation.Kind is SettingKind.Number or SettingKind.Duration
            ? L[presentation.Decimals == 0 ? "Settings:WholeNumberRange" : "Settings:NumberRange",
                NameOf(definition), Number(presentation.Min), Number(presentation.Max), presentation.Decimals]
            : L["Settings:InvalidValue", NameOf(definition)];

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "…";

    private string NameOf(SettingDefinition definition) => definition.DisplayName.Localize(StringLocalizerFactory);

    private async Task<SettingListDto> ListAsync(Guid? siteId, bool sitesOnly, bool canChangeSite)
    {
        var company = await ReadLevelAsync(CompanyLevel, CompanyKey);
        var site = siteId is null ? [] : await ReadLevelAsync(SiteSettingConsts.ProviderName, siteId.ToString());
        var result = new SettingListDto
        {
            CanChangeCompany = access.IsGranted && await AuthorizationService.IsGrantedAsync(AdministrationPermissions.Settings.Manage),
            CanChangeSite = canChangeSite,
        };
        foreach (var definition in await definitions.GetAllAsync())
        {
            if (FindPresentation(definition) is not { } presentation || sitesOnly && !definition.IsSiteOverridable())
            {
                continue;
            }

            var group = result.Groups.Find(candidate => candidate.Name == presentation.Group);
            if (group is null)
            {
                group = new SettingGroupDto { Name = presentation.Group, DisplayName = presentation.GroupName.Localize(StringLocalizerFactory) };
                result.Groups.Add(group);
            }

            var setting = ToDto(definition, presentation);
            setting.DefaultValue = Show(presentation, await values.GetOrNullAsync(definition.Name, LevelAboveCompany, null));
            setting.CompanyValue = Show(presentation, company.GetValueOrDefault(definition.Name));
            setting.SiteValue = Show(presentation, site.GetValueOrDefault(definition.Name));
            setting.IsBounded = presentation.IsBeyond(setting.SiteValue, setting.CompanyValue ?? setting.DefaultValue);
            setting.EffectiveValue = (setting.IsBounded ? null : setting.SiteValue) ?? setting.CompanyValue ?? setting.DefaultValue;
            setting.Source = setting.SiteValue is not null && !setting.IsBounded ? SettingSource.Site
                : setting.CompanyValue is not null ? SettingSource.Company
                : SettingSource.Default;
            group.Settings.Add(setting);
        }

        return result;
    }

    private async Task<Dictionary<string, string?>> ReadLevelAsync(string provider, string? key) =>
        (await store.GetListAsync(provider, key)).ToDictionary(value => value.Name, value => value.Value);

    private static string? Show(SettingPresentation presentation, string? stored) =>
        stored is not null && presentation.Kind == SettingKind.Boolean && presentation.TryNormalize(stored, out var normalized) ? normalized : stored;

    private SettingDto ToDto(SettingDefinition definition, SettingPresentation presentation) => new()
    {
        Name = definition.Name,
        DisplayName = NameOf(definition),
        Description = definition.Description?.Localize(StringLocalizerFactory).Value,
        Kind = presentation.Kind.ToString(),
        Unit = presentation.Unit,
        Min = presentation.Min,
        Max = presentation.Max,
        Decimals = presentation.Decimals,
        MaxLength = presentation.MaxLength,
        Choices = [.. presentation.Choices],
        IsSiteOverridable = definition.IsSiteOverridable(),
        SitesMayOnlyLower = presentation.SitesMayOnlyLower,
    };
}
