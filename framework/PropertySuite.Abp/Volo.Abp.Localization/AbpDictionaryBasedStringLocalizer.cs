using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>
/// Localizer of one resource for the current UI culture. A text is looked for in that culture, its parents (zh-CN, zh-Hans, zh) and
/// the resource's default culture, then in the base resources in the same way; at last the key itself is shown.
/// </summary>
public class AbpDictionaryBasedStringLocalizer : IAbpStringLocalizer
{
    private readonly AbpLocalizationOptions _options;

    /// <summary>Creates the localizer of <paramref name="resource"/>, whose contributors are initialized.</summary>
    public AbpDictionaryBasedStringLocalizer(
        LocalizationResourceBase resource,
        List<IStringLocalizer> baseLocalizers,
        AbpLocalizationOptions options)
    {
        Resource = resource;
        BaseLocalizers = baseLocalizers;
        _options = options;
    }

    /// <summary>The resource.</summary>
    public LocalizationResourceBase Resource { get; }

    /// <summary>Localizers of the base resources.</summary>
    public List<IStringLocalizer> BaseLocalizers { get; }

    /// <inheritdoc />
    public virtual LocalizedString this[string name] => GetText(name);

    /// <inheritdoc />
    public virtual LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = GetText(name);
            var value = string.Format(CultureInfo.CurrentCulture, text.Value, arguments);
            return new LocalizedString(name, value, text.ResourceNotFound, text.SearchedLocation);
        }
    }

    /// <inheritdoc />
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
        => GetAllStrings(includeParentCultures, includeBaseLocalizers: true, includeDynamicContributors: true);

    /// <inheritdoc />
    public virtual IEnumerable<LocalizedString> GetAllStrings(
        bool includeParentCultures,
        bool includeBaseLocalizers,
        bool includeDynamicContributors)
    {
        var texts = new Dictionary<string, LocalizedString>();
        if (includeBaseLocalizers)
        {
            foreach (var text in Enumerable.Reverse(BaseLocalizers).SelectMany(localizer
                => localizer.GetAllStrings(includeParentCultures, includeBaseLocalizers: true, includeDynamicContributors)))
            {
                texts[text.Name] = text;
            }
        }

        var cultures = includeParentCultures ? GetCultureChain() : [CultureInfo.CurrentUICulture.Name];
        foreach (var cultureName in Enumerable.Reverse(cultures))
        {
            Resource.Contributors.Fill(cultureName, texts);
        }

        return [.. texts.Values];
    }

    /// <inheritdoc />
    public virtual Task<IEnumerable<string>> GetSupportedCulturesAsync()
        => Task.FromResult<IEnumerable<string>>(
            [.. Resource.Contributors.SelectMany(contributor => contributor.GetSupportedCultures()).Distinct()]);

    private LocalizedString GetText(string name)
    {
        foreach (var cultureName in GetCultureChain())
        {
            var text = Resource.Contributors.GetOrNull(cultureName, name);
            if (text != null)
            {
                return text;
            }
        }

        foreach (var localizer in BaseLocalizers)
        {
            var text = localizer[name];
            if (!text.ResourceNotFound)
            {
                return text;
            }
        }

        return new LocalizedString(name, name, resourceNotFound: true);
    }

    /// <summary>Names of the cultures to look in, the wanted one first.</summary>
    private List<string> GetCultureChain()
    {
        var chain = new List<string>(4);
        var culture = CultureInfo.CurrentUICulture;
        chain.Add(culture.Name);
        while (_options.TryToGetFromBaseCulture && culture.Parent.Name.Length > 0 && culture.Parent.Name != culture.Name)
        {
            culture = culture.Parent;
            chain.Add(culture.Name);
        }

        if (_options.TryToGetFromDefaultCulture && Resource.DefaultCultureName != null && !chain.Contains(Resource.DefaultCultureName))
        {
            chain.Add(Resource.DefaultCultureName);
        }

        return chain;
    }
}
