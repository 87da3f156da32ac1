using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.People;
using PropertySuite.Texts;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Searches columns that hold everything a record is found by, as <see cref="SearchTexts.Of"/> writes it.</summary>
public static class SearchQueryableExtensions
{
    /// <summary>Fewest digits that are taken for a phone number however they are grouped.</summary>
    private const int MinPhoneDigits = 7;

    /// <summary>
    /// Rows whose column contains every word of the text, in traditional or simplified characters. Digits of a phone number count however they
    /// are grouped, a land line with and without its area code. No text restricts nothing.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">What they are found by.</param>
    /// <param name="text">What somebody typed.</param>
    /// <param name="alsoWritten">Another way to write the same, such as a canonical room code.</param>
    public static IQueryable<T> WhereContains<T>(
        this IQueryable<T> rows, Expression<Func<T, string>> column, string? text, string? alsoWritten = null)
    {
        var words = SearchTexts.Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return rows;
        }

        var matches = words.Select(word => Contains(column, SearchPattern.Containing(word))).Aggregate(Expression.AndAlso);
        foreach (var other in WaysToWrite(text!).Append(alsoWritten).OfType<string>())
        {
            matches = Expression.OrElse(matches, Contains(column, SearchPattern.Containing(other)));
        }

        return rows.Where(Expression.Lambda<Func<T, bool>>(matches, column.Parameters[0]));
    }

    /// <summary>A phone number as it is stored, and a land line as whoever needs no area code wrote it.</summary>
    private static IEnumerable<string> WaysToWrite(string text)
    {
        if (PhoneNumber.ReadSearch(text) is { Length: >= MinPhoneDigits } digits)
        {
            yield return digits;
        }

        if (PhoneNumber.ParseOrNull(text)?.Local is { } local)
        {
            yield return " " + local;
        }
    }

    private static Expression Contains<T>(Expression<Func<T, string>> column, string pattern)
    {
        Expression<Func<string, bool>> matches = value => EF.Functions.Like(value, pattern, SearchPattern.EscapeCharacter);
        return matches.Body.With(matches.Parameters[0], column.Body);
    }
}
