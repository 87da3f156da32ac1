using System.Diagnostics.CodeAnalysis;
using Volo.Abp;

namespace System.Collections.Generic;

public static class AbpCollectionExtensions
{
    public static bool IsNullOrEmpty<T>([NotNullWhen(false)] this ICollection<T>? source) => source is null || source.Count == 0;

    /// <summary>Returns false when the item was there already.</summary>
    public static bool AddIfNotContains<T>(this ICollection<T> source, T item)
    {
        Check.NotNull(source, nameof(source));
        if (source.Contains(item))
        {
            return false;
        }

        source.Add(item);
        return true;
    }

    /// <summary>Returns the items that were not there yet.</summary>
    public static IEnumerable<T> AddIfNotContains<T>(this ICollection<T> source, IEnumerable<T> items)
        => items.Where(item => source.AddIfNotContains(item)).ToList();

    /// <summary>Adds what the factory makes when no item fits the predicate.</summary>
    public static bool AddIfNotContains<T>(this ICollection<T> source, Func<T, bool> predicate, Func<T> itemFactory)
    {
        if (Check.NotNull(source, nameof(source)).Any(predicate))
        {
            return false;
        }

        source.Add(itemFactory());
        return true;
    }

    /// <summary>Returns the removed items.</summary>
    public static IList<T> RemoveAll<T>(this ICollection<T> source, Func<T, bool> predicate)
    {
        var items = source.Where(predicate).ToList();
        source.RemoveAll(items);
        return items;
    }

    public static void RemoveAll<T>(this ICollection<T> source, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            source.Remove(item);
        }
    }
}
