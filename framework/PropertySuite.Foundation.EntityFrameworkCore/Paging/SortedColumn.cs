using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;

namespace PropertySuite.Paging;

/// <summary>A column that a list can be sorted by, whatever the type of its values.</summary>
internal abstract class SortedColumn<T>
    where T : class
{
    /// <summary>Reads the value of a row.</summary>
    public abstract LambdaExpression KeyOfRow { get; }

    /// <summary>The rows in this order.</summary>
    public abstract IQueryable<T> Sort(IQueryable<T> rows, bool descends);

    /// <summary>The rows behind a place, and where the page after them starts.</summary>
    public abstract Task<(List<TRow> Rows, KeysetCursor? Next)> ReadAsync<TRow>(
        IQueryable<T> rows, PageRequest request, bool descends, Expression<Func<T, TRow>> select, CancellationToken cancellationToken);
}

/// <summary>A column with values of a type.</summary>
internal sealed class SortedColumn<T, TKey>(
    string name, Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, bool isOptional) : SortedColumn<T>
    where T : class
{
    public override LambdaExpression KeyOfRow => key;

    public override IQueryable<T> Sort(IQueryable<T> rows, bool descends)
        => descends ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);

    public override async Task<(List<TRow> Rows, KeysetCursor? Next)> ReadAsync<TRow>(
        IQueryable<T> rows, PageRequest request, bool descends, Expression<Func<T, TRow>> select, CancellationToken cancellationToken)
    {
        var order = descends ? $"{name} desc" : name;
        var found = new List<KeyedRow<TRow>>();
        foreach (var part in request.After is { } after ? Behind(rows, after, order, descends) : [rows])
        {
            found.AddRange(await Sort(part, descends).Take(request.Size + 1 - found.Count).Select(Keyed(select)).ToListAsync(cancellationToken));
            if (found.Count > request.Size)
            {
                break;
            }
        }

        var page = found.Take(request.Size).ToList();
        return (
            page.ConvertAll(row => row.Row),
            found.Count > page.Count ? KeysetCursor.At(order, page[^1].Key, page[^1].Id) : null);
    }

    /// <summary>
    /// The rows behind a place, in parts that follow each other: those with a value, and those without one, which come last, or first when the
    /// greatest comes first. Each part is a range of the index on (column, id); one condition for both would be none.
    /// </summary>
    private IEnumerable<IQueryable<T>> Behind(IQueryable<T> rows, KeysetCursor after, string order, bool descends)
    {
        if (after.Order != order)
        {
            throw new BadCursorException();
        }

        var (lastKey, lastId) = (after.ReadKey<TKey>(), after.Id);
        if (lastKey is not null)
        {
            // As a pair, so that the index leads straight to the place.
            var behind = rows.Where(descends
                ? Of((value, rowId) => EF.Functions.LessThan(ValueTuple.Create(value, rowId), ValueTuple.Create(lastKey, lastId)))
                : Of((value, rowId) => EF.Functions.GreaterThan(ValueTuple.Create(value, rowId), ValueTuple.Create(lastKey, lastId))));
            return isOptional && !descends ? [behind, rows.Where(Of((value, _) => value == null))] : [behind];
        }

        return !isOptional ? throw new BadCursorException()
            : descends ? [rows.Where(Of((value, rowId) => value == null && rowId < lastId)), rows.Where(Of((value, _) => value != null))]
            : [rows.Where(Of((value, rowId) => value == null && rowId > lastId))];
    }

    /// <summary>A condition on the key and the id of a row as one on the row.</summary>
    private Expression<Func<T, bool>> Of(Expression<Func<TKey, Guid, bool>> condition)
    {
        var row = key.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(
            condition.Body.With(condition.Parameters[0], key.Body).With(condition.Parameters[1], id.Body.With(id.Parameters[0], row)), row);
    }

    private Expression<Func<T, KeyedRow<TRow>>> Keyed<TRow>(Expression<Func<T, TRow>> select)
    {
        var row = select.Parameters[0];
        return Expression.Lambda<Func<T, KeyedRow<TRow>>>(
            Expression.MemberInit(
                Expression.New(typeof(KeyedRow<TRow>)),
                Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<TRow>.Row))!, select.Body),
                Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<TRow>.Key))!, key.Body.With(key.Parameters[0], row)),
                Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<TRow>.Id))!, id.Body.With(id.Parameters[0], row))),
            row);
    }

    private sealed class KeyedRow<TRow>
    {
        public TRow Row { get; init; } = default!;

        public TKey Key { get; init; } = default!;

        public Guid Id { get; init; }
    }
}
