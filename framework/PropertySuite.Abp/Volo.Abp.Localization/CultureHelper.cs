using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>Switches the current culture for a while.</summary>
public static class CultureHelper
{
    /// <summary>Sets the culture, and the UI culture (the same unless given), until the result is disposed.</summary>
    public static IDisposable Use(string culture, string? uiCulture = null)
        => Use(new CultureInfo(culture), uiCulture == null ? null : new CultureInfo(uiCulture));

    /// <summary>Sets the culture, and the UI culture (the same unless given), until the result is disposed.</summary>
    public static IDisposable Use(CultureInfo culture, CultureInfo? uiCulture = null)
    {
        Check.NotNull(culture, nameof(culture));
        var (previousCulture, previousUiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture ?? culture;
        return new DisposeAction(() =>
        {
            CultureInfo.CurrentCulture = previousCulture;
            CultureInfo.CurrentUICulture = previousUiCulture;
        });
    }
}
