namespace System.Collections.Generic;

public static class AbpEnumerableExtensions
{
    public static string JoinAsString(this IEnumerable<string> source, string separator) => string.Join(separator, source);

    public static string JoinAsString<T>(this IEnumerable<T> source, string separator) => string.Join(separator, source);

    /// <summary>Filters only when the condition holds.</summary>
    public static IEnumerable<T> WhereIf<T>(this IEnumerable<T> source, bool condition, Func<T, bool> predicate)
        => condition ? source.Where(predicate) : source;

    /// <inheritdoc cref="WhereIf{T}(IEnumerable{T},bool,Func{T,bool})"/>
    public static IEnumerable<T> WhereIf<T>(this IEnumerable<T> source, bool condition, Func<T, int, bool> predicate)
        => condition ? source.Where(predicate) : source;
}
