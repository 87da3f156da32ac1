using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PropertySuite.Paging;

/// <summary>
/// The orders that a list can be had in, and its pages by key. A column stands here when an index, or the size of the list, can bear it.
/// Among equals the id decides, in the same direction.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class ListOrder<T> : IListOrder
    where T : class
{
    private readonly Dictionary<string, SortedColumn<T>> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Expression<Func<T, Guid>> _id;

    /// <summary>Starts the choice.</summary>
    /// <param name="id">Tells rows apart.</param>
    /// <param name="ownOrder">The order when the client asks for none, <c>creationTime desc</c>.</param>
    public ListOrder(Expression<Func<T, Guid>> id, string ownOrder)
    {
        _id = id;
        OwnOrder = ownOrder;
    }

    /// <inheritdoc />
    public Type RowType => typeof(T);

    /// <inheritdoc />
    public string OwnOrder { get; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, LambdaExpression> Keys => _columns.ToDictionary(column => column.Key, column => column.Value.KeyOfRow);

    /// <summary>Allows a column that always has a value.</summary>
    public ListOrder<T> Add<TKey>(string name, Expression<Func<T, TKey>> key) => Add(name, key, isOptional: false);

    /// <summary>Allows a column that may have no value: such rows come last, or first when the greatest comes first.</summary>
    public ListOrder<T> AddOptional<TKey>(string name, Expression<Func<T, TKey>> key) => Add(name, key, isOptional: true);

    /// <summary>The rows in the order that is asked for.</summary>
    /// <exception cref="BadSortingException">The column is not one of those allowed. HTTP status 400.</exception>
    public IQueryable<T> Sort(IQueryable<T> rows, string? sorting)
    {
        var (column, descends) = Find(sorting);
        return column.Sort(rows, descends);
    }

    /// <summary>A page of the rows.</summary>
    /// <exception cref="BadSortingException">The column is not one of those allowed. HTTP status 400.</exception>
    /// <exception cref="BadCursorException">The place is none in this order. HTTP status 400.</exception>
    public Task<Page<T>> GetPageAsync(IQueryable<T> rows, PageRequest request, CancellationToken cancellationToken = default)
        => GetPageAsync(rows, request, row => row, cancellationToken);

    /// <summary>A page of the rows, of each as much as is selected.</summary>
    /// <inheritdoc cref="GetPageAsync(IQueryable{T}, PageRequest, CancellationToken)" path="/exception" />
    public async Task<Page<TRow>> GetPageAsync<TRow>(
        IQueryable<T> rows, PageRequest request, Expression<Func<T, TRow>> select, CancellationToken cancellationToken = default)
    {
        var (column, descends) = Find(request.Sorting);
        var (found, next) = await column.ReadAsync(rows, request, descends, select, cancellationToken);
        return new Page<TRow>(found, next, request.CountsTotal ? await rows.CountUpToAsync(cancellationToken: cancellationToken) : 0);
    }

    private ListOrder<T> Add<TKey>(string name, Expression<Func<T, TKey>> key, bool isOptional)
    {
        _columns.Add(name, new SortedColumn<T, TKey>(name, key, _id, isOptional));
        return this;
    }

    private (SortedColumn<T> Column, bool Descends) Find(string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? OwnOrder : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descends = words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var ascends = words.Length == 1 || (words.Length == 2 && words[1].Equals("asc", StringComparison.OrdinalIgnoreCase));
        return _columns.TryGetValue(words[0], out var column) && (descends || ascends)
            ? (column, descends)
            : throw new BadSortingException(sorting ?? OwnOrder);
    }
}
