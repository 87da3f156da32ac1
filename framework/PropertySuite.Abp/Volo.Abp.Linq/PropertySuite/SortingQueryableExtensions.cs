using System.Linq.Expressions;

namespace PropertySuite.Linq;

/// <summary>Sorts queries by a text that may come from a client.</summary>
internal static class SortingQueryableExtensions
{
    /// <summary>Sorts by property names with optional direction, such as <c>"Name desc, Owner.Code"</c>.</summary>
    /// <exception cref="InvalidSortingException">The text names anything but properties of simple types.</exception>
    public static IOrderedQueryable<T> OrderBy<T>(this IQueryable<T> query, string sorting)
    {
        var isFirst = true;
        foreach (var term in SortingParser.Parse(typeof(T), sorting))
        {
            var method = (isFirst, term.IsDescending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            query = query.Provider.CreateQuery<T>(Expression.Call(
                typeof(Queryable), method, [typeof(T), term.Selector.ReturnType], query.Expression, Expression.Quote(term.Selector)));
            isFirst = false;
        }

        return (IOrderedQueryable<T>)query;
    }
}
