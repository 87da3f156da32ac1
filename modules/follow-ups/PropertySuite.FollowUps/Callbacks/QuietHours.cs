using System.Globalization;

namespace PropertySuite.FollowUps;

/// <summary>Times of day when one does not call people, such as noon and night. Advice, not a bar.</summary>
public sealed class QuietHours
{
    private const string TimeFormat = "HH:mm";
    private readonly List<(TimeOnly From, TimeOnly To)> _windows;

    private QuietHours(List<(TimeOnly From, TimeOnly To)> windows) => _windows = windows;

    /// <summary>Reads <c>12:00-14:00,20:00-08:00</c>. A part that cannot be read is left out: a typing error in a setting stops nobody.</summary>
    public static QuietHours Parse(string? text)
    {
        var windows = new List<(TimeOnly, TimeOnly)>();
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', 2, StringSplitOptions.TrimEntries);
            if (ends.Length == 2 && TryTime(ends[0], out var from) && TryTime(ends[1], out var to))
            {
                windows.Add((from, to));
            }
        }

        return new QuietHours(windows);
    }

    /// <summary>Whether one should not call at this time of the site's day.</summary>
    public bool Contains(TimeOnly time) => _windows.Exists(window => time.IsBetween(window.From, window.To));

    private static bool TryTime(string text, out TimeOnly time)
        => TimeOnly.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
