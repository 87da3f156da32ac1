using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.People;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Searches columns that hold everything a record is found by, in lower case.</summary>
public static class SearchQueryableExtensions
{
    /// <summary>Fewest digits that are taken for a phone number however they are grouped.</summary>
    private const int MinPhoneDigits = 7;

    /// <summary>
    /// Rows whose column contains the text, taken literally and in lower case; digits of a phone number count however they are grouped. No
    /// text restricts nothing.
    /// </summary>
    public static IQueryable<T> WhereContains<T>(this IQueryable<T> rows, Expression<Func<T, string>> column, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return rows;
        }

        var literal = SearchPattern.Containing(text);
        Expression<Func<string, bool>> matches = PhoneNumber.ReadSearch(text) is { Length: >= MinPhoneDigits } digits && SearchPattern.Containing(digits) is var phone && phone != literal
            ? value => EF.Functions.Like(value, literal, SearchPattern.EscapeCharacter) || EF.Functions.Like(value, phone, SearchPattern.EscapeCharacter)
            : value => EF.Functions.Like(value, literal, SearchPattern.EscapeCharacter);
        return rows.Where(Expression.Lambda<Func<T, bool>>(matches.Body.With(matches.Parameters[0], column.Body), column.Parameters[0]));
    }
}
