using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A localizer that can list its texts level by level.</summary>
public interface IAbpStringLocalizer : IStringLocalizer
{
    /// <summary>All texts for the current UI culture.</summary>
    /// <param name="includeParentCultures">Also those that exist in a parent or the default culture only.</param>
    /// <param name="includeBaseLocalizers">Also those of the base resources.</param>
    /// <param name="includeDynamicContributors">No effect: all texts are static.</param>
    IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, bool includeBaseLocalizers, bool includeDynamicContributors);

    /// <summary>The cultures in which the resource itself has texts.</summary>
    Task<IEnumerable<string>> GetSupportedCulturesAsync();
}
