using Volo.Abp;

namespace System.Collections.Generic;

public static class AbpListExtensions
{
    /// <summary>Orders items so that each comes after its dependencies, otherwise in the given order.</summary>
    /// <exception cref="ArgumentException">The dependencies form a circle.</exception>
    public static List<T> SortByDependencies<T>(
        this IEnumerable<T> source,
        Func<T, IEnumerable<T>> getDependencies,
        IEqualityComparer<T>? comparer = null)
        where T : notnull
    {
        Check.NotNull(source, nameof(source));
        var sorted = new List<T>();
        var finished = new Dictionary<T, bool>(comparer);
        foreach (var item in source)
        {
            Visit(item);
        }

        return sorted;

        void Visit(T item)
        {
            if (finished.TryGetValue(item, out var done))
            {
                if (!done)
                {
                    throw new ArgumentException($"Cyclic dependency found! Item: {item}");
                }

                return;
            }

            finished[item] = false;
            foreach (var dependency in getDependencies(item))
            {
                Visit(dependency);
            }

            finished[item] = true;
            sorted.Add(item);
        }
    }
}
