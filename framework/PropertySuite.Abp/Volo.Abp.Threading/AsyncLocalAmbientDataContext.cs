using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Threading;

/// <inheritdoc cref="IAmbientDataContext"/>
public class AsyncLocalAmbientDataContext : IAmbientDataContext, ISingletonDependency
{
    // Common to all instances, so that those made without the container see the same data.
    private static readonly ConcurrentDictionary<string, AsyncLocal<object?>> Data = new();

    public void SetData(string key, object? value) => Data.GetOrAdd(key, static _ => new AsyncLocal<object?>()).Value = value;

    public object? GetData(string key) => Data.TryGetValue(key, out var data) ? data.Value : null;
}
