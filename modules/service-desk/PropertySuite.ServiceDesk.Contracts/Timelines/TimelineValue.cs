using System.Globalization;
using System.Text.Json.Serialization;

namespace PropertySuite.ServiceDesk;

/// <summary>How a value inside a timeline text is to be shown to its reader.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimelineValueKind>))]
public enum TimelineValueKind
{
    /// <summary>Shown as it stands: a name, a remark.</summary>
    Text = 0,

    /// <summary>A key of the same localisation resource, shown in the reader's language.</summary>
    Key = 1,

    /// <summary>A moment in UTC (ISO 8601), shown in the site's zone.</summary>
    Time = 2,

    /// <summary>An amount of money with a full stop as the decimal separator, shown with two decimals.</summary>
    Money = 3,

    /// <summary>Keys of another localisation resource behind its name, a line each, shown in the reader's language; one that the resource lacks as what stands behind its colon.</summary>
    Words = 4,
}

/// <summary>One value that a timeline text names in braces.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Value">Its language-neutral form.</param>
public sealed record TimelineValue(TimelineValueKind Kind, string Value)
{
    /// <summary>A text that is shown as it stands.</summary>
    public static TimelineValue Text(string? value) => new(TimelineValueKind.Text, value ?? "");

    /// <summary>A localisation key, resolved when the entry is read.</summary>
    public static TimelineValue Key(string key) => new(TimelineValueKind.Key, key);

    /// <summary>Words of another resource, such as the names of roles: a company's own role has none there, and shows by its code.</summary>
    /// <param name="resourceName">The resource.</param>
    /// <param name="keys">Keys, each <c>kind:name</c>.</param>
    public static TimelineValue Words(string resourceName, IEnumerable<string> keys) => new(TimelineValueKind.Words, string.Join('\n', keys.Prepend(resourceName)));

    /// <summary>A moment in UTC.</summary>
    public static TimelineValue Time(DateTime utc) =>
        new(TimelineValueKind.Time, utc.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>An amount of money in yuan.</summary>
    public static TimelineValue Money(decimal amount) =>
        new(TimelineValueKind.Money, amount.ToString("0.00", CultureInfo.InvariantCulture));
}
