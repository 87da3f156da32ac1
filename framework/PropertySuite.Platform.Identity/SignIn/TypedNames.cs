using System.Text.RegularExpressions;

namespace PropertySuite.Identity;

/// <summary>What somebody typed as a name may be a phone number or an ID number.</summary>
internal static partial class TypedNames
{
    /// <summary>The name with such numbers masked.</summary>
    public static string Scrub(string name) => Number().Replace(name, match => $"{match.Value[..3]}****{match.Value[^4..]}");

    [GeneratedRegex("[0-9]{11,}")]
    private static partial Regex Number();
}
