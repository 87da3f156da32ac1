using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text whose language is decided when it is shown.</summary>
public interface ILocalizableString
{
    /// <summary>The text in the current UI culture.</summary>
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}
