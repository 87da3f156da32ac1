using Volo.Abp.Uow;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>What several parts of one piece of work need and none of them changes: read once for each unit of work.</summary>
public static class UnitOfWorkReadings
{
    /// <summary>What was read under a key in the current unit of work; reads it where nobody has. Outside a unit of work it is read each time.</summary>
    /// <param name="manager">Knows the current unit of work.</param>
    /// <param name="key">What it is, with the module, the company and the ids that it depends on.</param>
    /// <param name="read">Reads it.</param>
    public static async Task<T> ReadOnceAsync<T>(this IUnitOfWorkManager manager, string key, Func<Task<T>> read)
        where T : class
    {
        if (manager.Current is not { } work)
        {
            return await read();
        }

        if (work.Items.TryGetValue(key, out var known))
        {
            return (T)known;
        }

        var value = await read();
        work.Items[key] = value;
        return value;
    }

    /// <summary>Lets it be read again: whoever changes it in the same unit of work says so.</summary>
    public static void Forget(this IUnitOfWorkManager manager, string key) => manager.Current?.Items.Remove(key);
}
