using System.Linq.Expressions;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Rows that meet one of several conditions of which nobody knows beforehand how many there are.</summary>
public static class WhereAnyExtensions
{
    /// <summary>Rows for which any of the conditions holds; without a condition none.</summary>
    public static IQueryable<T> WhereAny<T>(this IQueryable<T> rows, IEnumerable<Expression<Func<T, bool>>> conditions)
    {
        Expression<Func<T, bool>>? any = null;
        foreach (var condition in conditions)
        {
            any = any is null
                ? condition
                : Expression.Lambda<Func<T, bool>>(Expression.OrElse(any.Body, condition.Body.With(condition.Parameters[0], any.Parameters[0])), any.Parameters);
        }

        return rows.Where(any ?? (_ => false));
    }
}
