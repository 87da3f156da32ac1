using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>Lists texts of any localizer.</summary>
public static class AbpStringLocalizerExtensions
{
    /// <summary>All texts for the current UI culture; a localizer that is not ABP's ignores the last two parameters.</summary>
    public static IEnumerable<LocalizedString> GetAllStrings(
        this IStringLocalizer stringLocalizer,
        bool includeParentCultures,
        bool includeBaseLocalizers,
        bool includeDynamicContributors)
        => stringLocalizer is IAbpStringLocalizer abpLocalizer
            ? abpLocalizer.GetAllStrings(includeParentCultures, includeBaseLocalizers, includeDynamicContributors)
            : stringLocalizer.GetAllStrings(includeParentCultures);
}
