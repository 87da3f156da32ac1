using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Identity;

/// <summary>
/// Locks out names that mean nobody as accounts are locked out, so that a lockout does not tell which names exist. Each process counts for
/// itself and forgets the names that were tried longest ago.
/// </summary>
public class UnknownNameLockout : ISingletonDependency
{
    private const int MostNames = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<UnknownName, LinkedListNode<Attempts>> _byName = [];
    private readonly LinkedList<Attempts> _lastTriedFirst = [];
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the lockout.</summary>
    public UnknownNameLockout(TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
    }

    /// <summary>Counts an attempt.</summary>
    /// <param name="name">What was tried.</param>
    /// <param name="rules">When an account is locked out, and for how long.</param>
    /// <returns>Whether the name is locked out; the attempt that locks it out is still refused like those before.</returns>
    public bool Refuse(UnknownName name, LockoutOptions rules)
    {
        if (!rules.AllowedForNewUsers)
        {
            return false;
        }

        var now = _timeProvider.GetUtcNow();
        lock (_lock)
        {
            var attempts = Find(name);
            if (attempts.LockedUntil > now)
            {
                return true;
            }

            if (++attempts.Count >= rules.MaxFailedAccessAttempts)
            {
                attempts.Count = 0;
                attempts.LockedUntil = now + rules.DefaultLockoutTimeSpan;
            }

            return false;
        }
    }

    private Attempts Find(UnknownName name)
    {
        if (_byName.TryGetValue(name, out var node))
        {
            _lastTriedFirst.Remove(node);
            _lastTriedFirst.AddFirst(node);
            return node.Value;
        }

        if (_byName.Count == MostNames)
        {
            _byName.Remove(_lastTriedFirst.Last!.Value.Name);
            _lastTriedFirst.RemoveLast();
        }

        return (_byName[name] = _lastTriedFirst.AddFirst(new Attempts(name))).Value;
    }

    private sealed class Attempts(UnknownName name)
    {
        public UnknownName Name { get; } = name;

        public int Count { get; set; }

        public DateTimeOffset LockedUntil { get; set; }
    }
}
