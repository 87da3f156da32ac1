using System.Linq.Expressions;
using Volo.Abp;

namespace System.Linq;

public static class AbpQueryableExtensions
{
    public static IQueryable<T> PageBy<T>(this IQueryable<T> query, int skipCount, int maxResultCount)
        => Check.NotNull(query, nameof(query)).Skip(skipCount).Take(maxResultCount);

    /// <summary>Filters only when the condition holds.</summary>
    public static IQueryable<T> WhereIf<T>(this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate)
        => condition ? Check.NotNull(query, nameof(query)).Where(predicate) : query;

    /// <inheritdoc cref="WhereIf{T}(IQueryable{T},bool,Expression{Func{T,bool}})"/>
    public static TQueryable WhereIf<T, TQueryable>(this TQueryable query, bool condition, Expression<Func<T, bool>> predicate)
        where TQueryable : IQueryable<T>
        => condition ? (TQueryable)Check.NotNull(query, nameof(query)).Where(predicate) : query;
}
