using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Identity;

/// <summary>
/// Knows for a few seconds which sessions are open, so that a page of twenty requests asks the database once. A session that ends here is refused
/// here at once; other hosts notice within <see cref="Life"/>.
/// </summary>
public class SessionCache(IMemoryCache memory) : ISingletonDependency
{
    /// <summary>How long an answer counts.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(5);

    /// <summary>Whether the session is open; null when it is not known.</summary>
    public bool? Find(string sessionId) => memory.TryGetValue(KeyOf(sessionId), out bool isOpen) ? isOpen : null;

    /// <summary>Remembers the answer.</summary>
    public void Remember(string sessionId, bool isOpen) => memory.Set(KeyOf(sessionId), isOpen, Life);

    private static string KeyOf(string sessionId) => $"PropertySuite.Session:{sessionId}";
}
