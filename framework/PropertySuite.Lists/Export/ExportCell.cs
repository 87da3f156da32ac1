using System.Globalization;

namespace PropertySuite.Lists;

/// <summary>A cell of an exported table: a text, a number or a moment in local time.</summary>
/// <param name="Text">Text.</param>
/// <param name="Number">Number.</param>
/// <param name="LocalTime">Moment as the site's clock shows it.</param>
public readonly record struct ExportCell(string? Text, decimal? Number, DateTime? LocalTime)
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm";

    /// <summary>A text.</summary>
    public static ExportCell Of(string? text) => new(text, null, null);

    /// <summary>A number.</summary>
    public static ExportCell Of(decimal? number) => new(null, number, null);

    /// <summary>A moment in local time.</summary>
    public static ExportCell Of(DateTime? localTime) => new(null, null, localTime);

    /// <summary>The cell as plain text.</summary>
    public override string ToString()
        => Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : LocalTime is { } time ? time.ToString(TimeFormat, CultureInfo.InvariantCulture)
            : Text ?? "";
}
