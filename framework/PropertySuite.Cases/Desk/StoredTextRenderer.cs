using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Cases;

/// <summary>Turns a text that was stored by its key and its values into a sentence in the language of the current culture.</summary>
public partial class StoredTextRenderer(IStringLocalizerFactory localizerFactory) : ITransientDependency
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm";

    /// <summary>
    /// The sentence. A key that the resource lacks shows as itself, a name without a value as nothing: such texts are read for years and
    /// must not fail over one that was renamed.
    /// </summary>
    /// <param name="resourceName">Localisation resource of the text.</param>
    /// <param name="textKey">Its key.</param>
    /// <param name="data">Values that the text names in braces.</param>
    /// <param name="zone">Where moments are shown.</param>
    public string Render(string resourceName, string textKey, IReadOnlyDictionary<string, TimelineValue> data, TimeZoneInfo zone)
    {
        var localizer = localizerFactory.CreateByResourceNameOrNull(resourceName);
        var template = localizer is null ? textKey : localizer[textKey].Value;
        return Placeholder().Replace(
            template,
            match => data.TryGetValue(match.Groups[1].Value, out var value) ? Show(value, localizer, zone) : "");
    }

    private string Show(TimelineValue value, IStringLocalizer? localizer, TimeZoneInfo zone) => value.Kind switch
    {
        TimelineValueKind.Key => localizer is null ? value.Value : localizer[value.Value].Value,
        TimelineValueKind.Time => TimeZoneInfo
            .ConvertTimeFromUtc(DateTime.Parse(value.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), zone)
            .ToString(TimeFormat, CultureInfo.InvariantCulture),
        TimelineValueKind.Money => decimal.Parse(value.Value, CultureInfo.InvariantCulture).ToString("N2", CultureInfo.CurrentCulture),
        TimelineValueKind.Words => ShowWords(value.Value.Split('\n'), localizer),
        _ => value.Value,
    };

    private string ShowWords(string[] lines, IStringLocalizer? localizer)
    {
        var words = localizerFactory.CreateByResourceNameOrNull(lines[0]);
        return string.Join(
            localizer?["ListSeparator"].Value ?? ", ",
            lines.Skip(1).Select(key => words?[key] is { ResourceNotFound: false } word ? word.Value : key[(key.IndexOf(':') + 1)..]));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
