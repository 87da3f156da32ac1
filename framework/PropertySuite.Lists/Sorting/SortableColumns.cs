using System.Linq.Expressions;
using PropertySuite.Linq;

namespace PropertySuite.Lists;

/// <summary>The columns that a list may be sorted by: those that an index or the size of the list can bear.</summary>
/// <param name="byDefault">Decides where the chosen column does not; unique, or close to it.</param>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class SortableColumns<T>(Expression<Func<T, object?>> byDefault)
{
    private readonly Dictionary<string, Expression<Func<T, object?>>> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Allows a column.</summary>
    public SortableColumns<T> Add(string name, Expression<Func<T, object?>> column)
    {
        _columns.Add(name, column);
        return this;
    }

    /// <summary>Sorts by <c>column [asc|desc]</c>, then by the default.</summary>
    /// <exception cref="InvalidSortingException">The column is not allowed (HTTP 400).</exception>
    public IQueryable<T> Apply(IQueryable<T> source, string? sorting)
    {
        var words = (sorting ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return source.OrderBy(byDefault);
        }

        var descends = words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var ascends = words.Length == 1 || words.Length == 2 && words[1].Equals("asc", StringComparison.OrdinalIgnoreCase);
        if (!_columns.TryGetValue(words[0], out var column) || !descends && !ascends)
        {
            throw new InvalidSortingException(sorting!);
        }

        return (descends ? source.OrderByDescending(column) : source.OrderBy(column)).ThenBy(byDefault);
    }
}
