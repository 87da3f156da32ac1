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

    /// <summary>The rows that belong to the list in this order.</summary>
    public abstract IQueryable<T> Only(IQueryable<T> rows);

    /// <summary>The rows in this order.</summary>
    public abstract IQueryable<T> Sort(IQueryable<T> rows, bool descends);

    /// <summary>The rows behind a place, and where the page after them starts.</summary>
    public abstract Task<(List<TRow> Rows, KeysetCursor? Next)> ReadAsync<TRow>(
        IQueryable<T> rows, PageRequest request, bool descends, Expression<Func<T, TRow>> select, CancellationToken cancellationToken);
}

/// <summary>A column with values of a type.</summary>
internal sealed class SortedColumn<T, TKey>(
    string name, Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, MissingKeys missing) : SortedColumn<T>
    where T : class
{
    public override LambdaExpression KeyOfRow => key;

    public override IQueryable<T> Only(IQueryable<T> rows)
        => missing == MissingKeys.LeftOut ? rows.Where(Of((value, _) => value != null)) : rows;

    public override IQueryable<T> Sort(IQueryable<T> rows, bool descends)
        => descends ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);

    public override async Task<(List<TRow> Rows, KeysetCursor? Next)> ReadAsync<TRow>(
        IQueryable<T> rows, PageRequest request, bool descends, Expression<Func<T, TRow>> select, CancellationToken cancellationToken)
    {
        var order = descends ? $"{name} desc" : name;
        var behind = request.After is { } after ? rows.Where(Behind(after, order, descends)) : rows;
        var found = await Sort(behind, descends).Take(request.Size + 1).Select(Keyed(select)).ToListAsync(cancellationToken);
        var page = found.Take(request.Size).ToList();
        return (
            page.ConvertAll(row => row.Row),
            found.Count > page.Count ? KeysetCursor.At(order, page[^1].Key, page[^1].Id) : null);
    }

    private Expression<Func<T, bool>> Behind(KeysetCursor after, string order, bool descends)
    {
        if (after.Order != order)
        {
            throw new BadCursorException();
        }

        var (lastKey, lastId) = (after.ReadKey<TKey>(), after.Id);
        if (lastKey is null)
        {
            return missing != MissingKeys.Last ? throw new BadCursorException()
                : descends ? Of((value, rowId) => value != null || rowId < lastId)
                : Of((value, rowId) => value == null && rowId > lastId);
        }

        // As a pair, so that an index on (column, id) leads straight to the place.
        return descends
            ? Of((value, rowId) => EF.Functions.LessThan(ValueTuple.Create(value, rowId), ValueTuple.Create(lastKey, lastId)))
            : missing == MissingKeys.Last
                ? Of((value, rowId) => value == null || EF.Functions.GreaterThan(ValueTuple.Create(value, rowId), ValueTuple.Create(lastKey, lastId)))
                : Of((value, rowId) => EF.Functions.GreaterThan(ValueTuple.Create(value, rowId), ValueTuple.Create(lastKey, lastId)));
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
