using System.Globalization;

namespace PropertySuite.Sites;

/// <summary>How a document number looks: code of the site, kind, day at the site, number of the day.</summary>
public static class DocumentNumberFormat
{
    /// <summary>The number as it stands on documents; four digits at least.</summary>
    public static string Of(string siteCode, string kind, DateOnly day, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{siteCode}{kind}{day:yyyyMMdd}{number:D4}");
}
