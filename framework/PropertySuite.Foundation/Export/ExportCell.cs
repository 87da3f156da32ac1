using System.Globalization;

namespace PropertySuite.Export;

/// <summary>A cell of an exported table: a text, a number, a moment in local time or a day.</summary>
public readonly record struct ExportCell
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Text.</summary>
    public string? Text { get; private init; }

    /// <summary>Number.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Moment as the clock on the wall shows it; midnight of a day.</summary>
    public DateTime? LocalTime { get; private init; }

    /// <summary>Whether <see cref="LocalTime"/> is a day.</summary>
    public bool IsDay { get; private init; }

    /// <summary>A text.</summary>
    public static ExportCell Of(string? text) => new() { Text = text };

    /// <summary>A number.</summary>
    public static ExportCell Of(decimal? number) => new() { Number = number };

    /// <summary>A moment in local time.</summary>
    public static ExportCell Of(DateTime? localTime) => new() { LocalTime = localTime };

    /// <summary>A day.</summary>
    public static ExportCell Of(DateOnly? day) => new() { LocalTime = day?.ToDateTime(TimeOnly.MinValue), IsDay = true };

    /// <summary>The cell as plain text.</summary>
    public override string ToString()
        => Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : LocalTime is { } time ? time.ToString(IsDay ? DayFormat : TimeFormat, CultureInfo.InvariantCulture)
            : Text ?? "";
}
