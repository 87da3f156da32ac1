using System.Globalization;
using System.Text.RegularExpressions;

namespace PropertySuite.ServiceDesk;

/// <summary>The colour of a company behind white letters.</summary>
public static partial class CompanyColour
{
    /// <summary>How it is written: a hash and six hexadecimal digits.</summary>
    public const string Pattern = "#[0-9A-Fa-f]{6}";

    /// <summary>What a company begins with.</summary>
    public const string Initial = "#1d3f8a";

    /// <summary>Contrast that letters of ordinary size need (WCAG 2.2, 1.4.3).</summary>
    private const double LeastContrast = 4.5;

    /// <summary>Part of its light that a colour keeps in each step of being darkened.</summary>
    private const double Step = 0.96;

    /// <summary>The colour itself, or, when white letters could not be read on it, the lightest of its darker shades on which they can; what is no colour is <see cref="Initial"/>.</summary>
    public static string Readable(string? colour)
    {
        if (colour is null || !Written().IsMatch(colour))
        {
            return Initial;
        }

        double[] channels = [Channel(colour, 1), Channel(colour, 3), Channel(colour, 5)];
        while (ContrastWithWhite(channels) < LeastContrast)
        {
            channels = [.. channels.Select(channel => Math.Floor(channel * Step))];
        }

        return string.Create(CultureInfo.InvariantCulture, $"#{(int)channels[0]:x2}{(int)channels[1]:x2}{(int)channels[2]:x2}");
    }

    [GeneratedRegex($"^{Pattern}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    private static double Channel(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double ContrastWithWhite(double[] channels) =>
        1.05 / ((0.2126 * Light(channels[0])) + (0.7152 * Light(channels[1])) + (0.0722 * Light(channels[2])) + 0.05);

    private static double Light(double channel)
    {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
