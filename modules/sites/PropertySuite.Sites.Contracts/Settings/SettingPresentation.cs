using System.Globalization;
using System.Text.RegularExpressions;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>How a setting is shown to administrators, and which values it takes. A setting without one cannot be changed by them.</summary>
/// <param name="Group">Code of the group under which it stands, for example <c>Repairs.Emergency</c>.</param>
/// <param name="GroupName">Name of the group for people.</param>
/// <param name="Kind">Kind of value.</param>
public sealed record SettingPresentation(string Group, ILocalizableString GroupName, SettingKind Kind)
{
    private static readonly TimeSpan PatternPatience = TimeSpan.FromMilliseconds(200);

    /// <summary>One of <see cref="SettingUnits"/>, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest number.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number.</summary>
    public decimal? Max { get; init; }

    /// <summary>Most decimal places of a number.</summary>
    public int Decimals { get; init; }

    /// <summary>Longest text.</summary>
    public int MaxLength { get; init; } = 256;

    /// <summary>Regular expression that a whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The words of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether only who looks after the installation sees and changes it: a limit that is set to companies, not by them.</summary>
    public bool IsForHostOnly { get; init; }

    /// <summary>Whether a site may set a number lower than its company, and never higher: how long something may take, or how far somebody goes without asking anybody. What stands higher counts as the company's.</summary>
    public bool SitesMayOnlyLower { get; init; }

    /// <summary>Whether a site's value goes further than its company's lets it.</summary>
    public bool IsBeyond(string? siteValue, string? companyValue) => SitesMayOnlyLower
        && decimal.TryParse(siteValue, NumberStyles.Number, CultureInfo.InvariantCulture, out var own)
        && decimal.TryParse(companyValue, NumberStyles.Number, CultureInfo.InvariantCulture, out var allowed)
        && own > allowed;

    /// <summary>Brings a value to the form in which it is stored.</summary>
    /// <returns>False when the setting does not take it.</returns>
    public bool TryNormalize(string text, out string value)
    {
        value = text.Trim();
        switch (Kind)
        {
            case SettingKind.Boolean:
                var isBoolean = bool.TryParse(value, out var flag);
                value = flag ? "true" : "false";
                return isBoolean;
            case SettingKind.Number or SettingKind.Duration:
                return TryNormalizeNumber(ref value);
            case SettingKind.Choice:
                return Choices.Contains(value);
            default:
                return value.Length > 0
                    && value.Length <= MaxLength
                    && !value.Any(char.IsControl)
                    && (Pattern is null || Regex.IsMatch(value, $"^(?:{Pattern})$", RegexOptions.CultureInvariant, PatternPatience));
        }
    }

    private bool TryNormalizeNumber(ref string value)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(value, style, CultureInfo.InvariantCulture, out var number)
            || number < Min
            || number > Max
            || decimal.Round(number, Decimals) != number)
        {
            return false;
        }

        value = (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        return true;
    }
}
