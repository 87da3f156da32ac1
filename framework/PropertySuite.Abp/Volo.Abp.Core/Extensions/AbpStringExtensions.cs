using System.Diagnostics.CodeAnalysis;
using System.Text;
using Volo.Abp;

namespace System;

/// <summary>Everyday operations on strings.</summary>
public static class AbpStringExtensions
{
    public static bool IsNullOrEmpty([NotNullWhen(false)] this string? str) => string.IsNullOrEmpty(str);

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] this string? str) => string.IsNullOrWhiteSpace(str);

    public static string EnsureEndsWith(this string str, char c, StringComparison comparisonType = StringComparison.Ordinal)
        => str.EndsWith(c.ToString(), comparisonType) ? str : str + c;

    public static string EnsureStartsWith(this string str, char c, StringComparison comparisonType = StringComparison.Ordinal)
        => str.StartsWith(c.ToString(), comparisonType) ? str : c + str;

    /// <summary>The first <paramref name="len"/> characters.</summary>
    /// <exception cref="ArgumentException">The string is shorter.</exception>
    public static string Left(this string str, int len)
        => str.Length < len ? throw new ArgumentException("len argument can not be bigger than given string's length!") : str[..len];

    /// <summary>The last <paramref name="len"/> characters.</summary>
    /// <exception cref="ArgumentException">The string is shorter.</exception>
    public static string Right(this string str, int len)
        => str.Length < len ? throw new ArgumentException("len argument can not be bigger than given string's length!") : str[^len..];

    /// <summary>Cuts off the first of the endings that fits.</summary>
    public static string RemovePostFix(this string str, params string[] postFixes)
        => str.RemovePostFix(StringComparison.Ordinal, postFixes);

    /// <inheritdoc cref="RemovePostFix(string,string[])"/>
    public static string RemovePostFix(this string str, StringComparison comparisonType, params string[] postFixes)
    {
        if (str.IsNullOrEmpty() || postFixes is null)
        {
            return str;
        }

        var found = postFixes.FirstOrDefault(p => str.EndsWith(p, comparisonType));
        return found is null ? str : str[..^found.Length];
    }

    /// <summary>Cuts off the first of the beginnings that fits.</summary>
    public static string RemovePreFix(this string str, params string[] preFixes)
        => str.RemovePreFix(StringComparison.Ordinal, preFixes);

    /// <inheritdoc cref="RemovePreFix(string,string[])"/>
    public static string RemovePreFix(this string str, StringComparison comparisonType, params string[] preFixes)
    {
        if (str.IsNullOrEmpty() || preFixes is null)
        {
            return str;
        }

        var found = preFixes.FirstOrDefault(p => str.StartsWith(p, comparisonType));
        return found is null ? str : str[found.Length..];
    }

    public static string ReplaceFirst(
        this string str,
        string search,
        string replace,
        StringComparison comparisonType = StringComparison.Ordinal)
    {
        var position = str.IndexOf(search, comparisonType);
        return position < 0 ? str : string.Concat(str.AsSpan(0, position), replace, str.AsSpan(position + search.Length));
    }

    /// <summary>"RepairOrder" becomes "repairOrder".</summary>
    public static string ToCamelCase(this string str, bool useCurrentCulture = false, bool handleAbbreviations = false)
    {
        if (string.IsNullOrWhiteSpace(str))
        {
            return str;
        }

        if (handleAbbreviations && str.All(char.IsUpper))
        {
            return useCurrentCulture ? str.ToLower() : str.ToLowerInvariant();
        }

        return (useCurrentCulture ? char.ToLower(str[0]) : char.ToLowerInvariant(str[0])) + str[1..];
    }

    /// <summary>"repairOrder" becomes "RepairOrder".</summary>
    public static string ToPascalCase(this string str, bool useCurrentCulture = false)
        => string.IsNullOrWhiteSpace(str)
            ? str
            : (useCurrentCulture ? char.ToUpper(str[0]) : char.ToUpperInvariant(str[0])) + str[1..];

    /// <summary>"RepairOrder" becomes "repair-order"; a run of capitals counts as one word.</summary>
    public static string ToKebabCase(this string str, bool useCurrentCulture = false) => Separate(str, '-');

    /// <summary>"RepairOrder" becomes "repair_order"; a run of capitals counts as one word.</summary>
    public static string ToSnakeCase(this string str) => Separate(str, '_');

    public static T ToEnum<T>(this string value) where T : struct, Enum => Enum.Parse<T>(Check.NotNull(value, nameof(value)));

    public static T ToEnum<T>(this string value, bool ignoreCase) where T : struct, Enum
        => Enum.Parse<T>(Check.NotNull(value, nameof(value)), ignoreCase);

    /// <summary>At most the first <paramref name="maxLength"/> characters; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(str))]
    public static string? Truncate(this string? str, int maxLength)
        => str is null || str.Length <= maxLength ? str : str[..maxLength];

    /// <summary>At most the last <paramref name="maxLength"/> characters; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(str))]
    public static string? TruncateFromBeginning(this string? str, int maxLength)
        => str is null || str.Length <= maxLength ? str : str[^maxLength..];

    /// <summary>
    /// As <see cref="Truncate"/>, with the postfix in place of what is cut; the result is never longer than <paramref name="maxLength"/>.
    /// </summary>
    [return: NotNullIfNotNull(nameof(str))]
    public static string? TruncateWithPostfix(this string? str, int maxLength, string postfix = "...")
    {
        if (str is null || str.Length <= maxLength)
        {
            return str;
        }

        return maxLength <= postfix.Length ? postfix[..maxLength] : string.Concat(str.AsSpan(0, maxLength - postfix.Length), postfix);
    }

    private static string Separate(string str, char separator)
    {
        if (string.IsNullOrWhiteSpace(str))
        {
            return str;
        }

        var result = new StringBuilder(str.Length + 8);
        for (var i = 0; i < str.Length; i++)
        {
            var c = str[i];
            if (!char.IsUpper(c))
            {
                result.Append(c);
                continue;
            }

            var beginsWord = i > 0 && str[i - 1] != separator
                && (!char.IsUpper(str[i - 1]) || (i + 1 < str.Length && char.IsLower(str[i + 1])));
            if (beginsWord)
            {
                result.Append(separator);
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
