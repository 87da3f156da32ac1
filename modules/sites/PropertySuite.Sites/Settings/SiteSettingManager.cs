using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.Domain.Services;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace PropertySuite.Sites;

/// <summary>Reads and writes the values that sites give to settings.</summary>
public class SiteSettingManager(
    ISettingDefinitionManager definitions,
    ISettingProvider companySettings,
    ISettingManagementStore store,
    IStringLocalizerFactory localizers) : DomainService
{
    /// <summary>The text in force at a site: its own value unless it goes further than the company lets it, else the company's, else the default.</summary>
    public virtual async Task<string?> GetOrNullAsync(Guid siteId, string name)
    {
        var own = await store.GetOrNullAsync(name, SiteSettingConsts.ProviderName, siteId.ToString());
        if (own is null || (await definitions.GetOrNullAsync(name))?.FindPresentation() is not { SitesMayOnlyLower: true } presentation)
        {
            return own ?? await companySettings.GetOrNullAsync(name);
        }

        var company = await companySettings.GetOrNullAsync(name);
        return presentation.IsBeyond(own, company) ? company : own;
    }

    /// <summary>The settings that a site may override.</summary>
    public virtual async Task<List<SiteSettingDto>> GetListAsync(Guid siteId)
    {
        var own = (await store.GetListAsync(SiteSettingConsts.ProviderName, siteId.ToString())).ToDictionary(value => value.Name, value => value.Value);
        var result = new List<SiteSettingDto>();
        foreach (var definition in (await definitions.GetAllAsync()).Where(definition => definition.IsSiteOverridable()).OrderBy(definition => definition.Name, StringComparer.Ordinal))
        {
            var company = await companySettings.GetOrNullAsync(definition.Name);
            var isBeyond = definition.FindPresentation()?.IsBeyond(own.GetValueOrDefault(definition.Name), company) is true;
            result.Add(new SiteSettingDto
            {
                Name = definition.Name,
                DisplayName = definition.DisplayName.Localize(localizers).Value,
                Description = definition.Description?.Localize(localizers).Value,
                CompanyValue = company,
                Value = isBeyond ? company : own.GetValueOrDefault(definition.Name) ?? company,
                IsOverridden = own.ContainsKey(definition.Name),
            });
        }

        return result;
    }

    /// <summary>Overrides a setting for a site; an empty value takes the override back.</summary>
    /// <exception cref="BusinessException">The setting is unknown or not a site's business, the text is not of the default's kind, or it goes further than the company lets it.</exception>
    public virtual async Task SetAsync(Guid siteId, string name, string? value)
    {
        var definition = await definitions.GetOrNullAsync(name);
        if (definition is null || !definition.IsSiteOverridable())
        {
            throw new BusinessException(SitesErrorCodes.SettingNotOverridable).WithData("name", name);
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            await store.DeleteAsync(name, SiteSettingConsts.ProviderName, siteId.ToString());
            return;
        }

        var normalized = value.Trim();
        var isValid = definition.FindPresentation() is { } presentation
            ? presentation.TryNormalize(value, out normalized)
            : IsOfSameKind(definition.DefaultValue, normalized);
        if (!isValid)
        {
            throw new BusinessException(SitesErrorCodes.SettingValueInvalid).WithData("name", name).WithData("value", value);
        }

        if (definition.FindPresentation() is { SitesMayOnlyLower: true } bounded
            && await companySettings.GetOrNullAsync(name) is var company
            && bounded.IsBeyond(normalized, company))
        {
            throw new BusinessException(SitesErrorCodes.SettingBeyondCompany)
                .WithData("name", definition.DisplayName.Localize(localizers).Value).WithData("value", normalized).WithData("company", company ?? "");
        }

        await store.SetAsync(name, normalized, SiteSettingConsts.ProviderName, siteId.ToString());
    }

    /// <summary>The text as a value.</summary>
    /// <exception cref="AbpException">It is none of that type.</exception>
    public static T Convert<T>(string name, string? text)
    {
        if (text is T same)
        {
            return same;
        }

        try
        {
            return (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text ?? "")!;
        }
        catch (Exception exception) when (exception is FormatException or NotSupportedException or ArgumentException)
        {
            throw new AbpException($"The setting '{name}' is '{text}', which is no {typeof(T).Name}.", exception);
        }
    }

    /// <summary>Settings are texts; the default tells what kind of text.</summary>
    private static bool IsOfSameKind(string? sample, string value) => sample switch
    {
        null => true,
        _ when bool.TryParse(sample, out _) => bool.TryParse(value, out _),
        _ when decimal.TryParse(sample, NumberStyles.Number, CultureInfo.InvariantCulture, out _) =>
            decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= 0,
        _ => true,
    };
}
