using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.Uow;

namespace PropertySuite.Caching;

/// <summary>
/// Keeps what was read from a store for a few seconds within this process, so that a busy page does not ask the same thing again and
/// again. Changes made by this process are seen as soon as they are committed, changes made by others after <see cref="Lifetime"/>.
/// </summary>
/// <typeparam name="TKey">What is asked for; compared by value.</typeparam>
/// <typeparam name="TValue">What the store answers.</typeparam>
internal abstract class ShortLivedCache<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private readonly IMemoryCache _memory;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    /// <summary>Creates the cache.</summary>
    protected ShortLivedCache(IMemoryCache memory, IUnitOfWorkManager unitOfWorkManager)
    {
        _memory = memory;
        _unitOfWorkManager = unitOfWorkManager;
    }

    /// <summary>How long a change made by another process may stay unseen.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromSeconds(3);

    /// <summary>The kept value, or null. A unit of work that has changed the key gets null and so reads its own changes.</summary>
    public TValue? Find(TKey key) =>
        IsChangedHere(EntryKey(key)) ? null : _memory.Get<TValue>(EntryKey(key));

    /// <summary>Keeps what was just read.</summary>
    public void Keep(TKey key, TValue value)
    {
        if (!IsChangedHere(EntryKey(key)))
        {
            _memory.Set(EntryKey(key), value, Lifetime);
        }
    }

    /// <summary>The kept value, or the value read now.</summary>
    public async Task<TValue> GetOrReadAsync(TKey key, Func<Task<TValue>> read)
    {
        if (Find(key) is { } kept)
        {
            return kept;
        }

        var value = await read();
        Keep(key, value);
        return value;
    }

    /// <summary>Forgets the key now and once more when the current unit of work has committed its change.</summary>
    public void Forget(TKey key)
    {
        var entryKey = EntryKey(key);
        _memory.Remove(entryKey);
        if (_unitOfWorkManager.Current is not { } unitOfWork || IsChangedHere(entryKey))
        {
            return;
        }

        unitOfWork.Items[ItemName(entryKey)] = true;
        unitOfWork.OnCompleted(() =>
        {
            _memory.Remove(entryKey);
            return Task.CompletedTask;
        });
    }

    private bool IsChangedHere((Type Cache, TKey Key) entryKey) =>
        _unitOfWorkManager.Current?.Items.ContainsKey(ItemName(entryKey)) == true;

    private static string ItemName((Type Cache, TKey Key) entryKey) => $"Changed: {entryKey}";

    private (Type Cache, TKey Key) EntryKey(TKey key) => (GetType(), key);
}
