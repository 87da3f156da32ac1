namespace Volo.Abp.DynamicProxy;

/// <summary>Classes that interceptors leave alone because something else does their work.</summary>
public static class DynamicProxyIgnoreTypes
{
    private static readonly Lock Gate = new();
    private static volatile Type[] _ignoredTypes = [];

    public static void Add<T>()
    {
        lock (Gate)
        {
            if (!_ignoredTypes.Contains(typeof(T)))
            {
                _ignoredTypes = [.. _ignoredTypes, typeof(T)];
            }
        }
    }

    public static bool Contains(Type type, bool includeDerivedTypes = true)
        => includeDerivedTypes ? _ignoredTypes.Any(t => t.IsAssignableFrom(type)) : _ignoredTypes.Contains(type);
}
