using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>Turns a stored entry into a sentence in the language of the current culture.</summary>
public partial class TimelineTextRenderer(IStringLocalizerFactory localizerFactory) : ITransientDependency
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm";

    /// <summary>
    /// The sentence. A key that the resource lacks shows as itself, a name without a value as nothing: a timeline is read for years and
    /// must not fail over a text that was renamed.
    /// </summary>
    public string Render(TimelineEntry entry, TimeZoneInfo zone)
    {
        var localizer = localizerFactory.CreateByResourceNameOrNull(entry.ResourceName);
        var template = localizer is null ? entry.TextKey : localizer[entry.TextKey].Value;
        return Placeholder().Replace(
            template,
            match => entry.Data.TryGetValue(match.Groups[1].Value, out var value) ? Show(value, localizer, zone) : "");
    }

    private static string Show(TimelineValue value, IStringLocalizer? localizer, TimeZoneInfo zone) => value.Kind switch
    {
        TimelineValueKind.Key => localizer is null ? value.Value : localizer[value.Value].Value,
        TimelineValueKind.Time => TimeZoneInfo
            .ConvertTimeFromUtc(DateTime.Parse(value.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), zone)
            .ToString(TimeFormat, CultureInfo.InvariantCulture),
        TimelineValueKind.Money => decimal.Parse(value.Value, CultureInfo.InvariantCulture).ToString("N2", CultureInfo.CurrentCulture),
        _ => value.Value,
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
