using System.Diagnostics.CodeAnalysis;

namespace PropertySuite.Texts;

/// <summary>Cuts texts that people wrote.</summary>
public static class TextExtensions
{
    /// <summary>
    /// At most so many of the first characters, never half of one: a character beyond the basic plane (𠮷) counts two and stays whole, since the
    /// database refuses halves.
    /// </summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? TruncateWhole(this string? text, int maxLength)
        => text is null || text.Length <= maxLength ? text
            : maxLength > 0 && char.IsHighSurrogate(text[maxLength - 1]) ? text[..(maxLength - 1)]
            : text[..maxLength];
}
