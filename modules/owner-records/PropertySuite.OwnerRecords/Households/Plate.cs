using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>A number plate (车牌) without blanks and dots: 苏AR7CNK.</summary>
/// <param name="Value">Capitals and digits behind the sign of the province.</param>
public sealed partial record Plate(string Value)
{
    /// <summary>Finds the plates in a text, whatever stands between and within them (苏A·R7CNK 鄂EPV236).</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What is no plate, without separators; empty when everything was understood.</param>
    public static List<Plate> FindAll(string text, out string rest)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var plates = Pattern().Matches(plain)
            .Select(match => new Plate(match.Groups["place"].Value + match.Groups["number"].Value))
            .Distinct()
            .ToList();
        rest = Separators().Replace(Pattern().Replace(plain, " "), " ").Trim();
        return plates;
    }

    [GeneratedRegex("(?<place>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z])[ ·•.．・\\-]*(?<number>[A-Z0-9]{5,6}(?![A-Z0-9])|[A-Z0-9]{4,5}[挂学警港澳领使])")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"[\s,，、;；/|·.\-]+")]
    private static partial Regex Separators();
}
