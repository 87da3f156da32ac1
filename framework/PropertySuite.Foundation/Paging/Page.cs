namespace PropertySuite.Paging;

/// <summary>Rows as a store returns them.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Next">Where the next page starts; null on the last.</param>
/// <param name="TotalCount">Rows that match, counted up to <see cref="PageRequest.CountLimit"/>; 0 when they were not to be counted.</param>
/// <typeparam name="T">A row.</typeparam>
public sealed record Page<T>(List<T> Rows, KeysetCursor? Next, int TotalCount)
{
    /// <summary>The page with other rows in the place of its own.</summary>
    public Page<TRow> With<TRow>(List<TRow> rows) => new(rows, Next, TotalCount);

    /// <summary>The page with its rows as something else.</summary>
    public Page<TRow> Select<TRow>(Converter<T, TRow> convert) => With(Rows.ConvertAll(convert));

    /// <summary>The page as clients see it.</summary>
    public PageDto<TDto> ToDto<TDto>(Converter<T, TDto> toDto)
        => new() { Items = Rows.ConvertAll(toDto), TotalCount = TotalCount, NextCursor = Next?.ToString() };

    /// <summary>The page as clients see it, its rows converted together.</summary>
    public async Task<PageDto<TDto>> ToDtoAsync<TDto>(Func<List<T>, Task<List<TDto>>> toDtos)
        => new() { Items = await toDtos(Rows), TotalCount = TotalCount, NextCursor = Next?.ToString() };
}
