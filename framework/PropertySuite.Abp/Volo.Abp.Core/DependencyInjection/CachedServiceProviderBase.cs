using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Remembers what it has resolved.</summary>
public abstract class CachedServiceProviderBase : ICachedServiceProviderBase
{
    private readonly Dictionary<ServiceIdentifier, object?> _services = [];
    private readonly Lock _gate = new();

    protected CachedServiceProviderBase(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        _services[new ServiceIdentifier(typeof(IServiceProvider))] = serviceProvider;
    }

    protected IServiceProvider ServiceProvider { get; }

    public virtual object? GetService(Type serviceType)
        => GetOrResolve(new ServiceIdentifier(serviceType), static (p, s) => p.GetService(s.ServiceType));

    public T GetService<T>(T defaultValue) => (T)GetService(typeof(T), defaultValue!);

    public object GetService(Type serviceType, object defaultValue) => GetService(serviceType) ?? defaultValue;

    public T GetService<T>(Func<IServiceProvider, object> factory) => (T)GetService(typeof(T), factory);

    public object GetService(Type serviceType, Func<IServiceProvider, object> factory)
    {
        var key = new ServiceIdentifier(serviceType);
        return TryFind(key, out var found) && found is not null ? found : Keep(key, factory(this))!;
    }

    public virtual object? GetKeyedService(Type serviceType, object? serviceKey)
        => GetOrResolve(
            new ServiceIdentifier(serviceKey, serviceType),
            static (p, s) => ((IKeyedServiceProvider)p).GetKeyedService(s.ServiceType, s.ServiceKey));

    public virtual object GetRequiredKeyedService(Type serviceType, object? serviceKey)
        => GetOrResolve(
            new ServiceIdentifier(serviceKey, serviceType),
            static (p, s) => p.GetRequiredKeyedService(s.ServiceType, s.ServiceKey))!;

    private object? GetOrResolve(ServiceIdentifier key, Func<IServiceProvider, ServiceIdentifier, object?> resolve)
        => TryFind(key, out var found) ? found : Keep(key, resolve(ServiceProvider, key));

    private bool TryFind(ServiceIdentifier key, out object? found)
    {
        lock (_gate)
        {
            return _services.TryGetValue(key, out found);
        }
    }

    // Resolved outside the lock: of two callers at once the first keeps its object and the second gets that one.
    private object? Keep(ServiceIdentifier key, object? service)
    {
        lock (_gate)
        {
            if (_services.TryGetValue(key, out var earlier) && earlier is not null)
            {
                return earlier;
            }

            _services[key] = service;
            return service;
        }
    }
}
