using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IAbpLazyServiceProvider"/>
[ExposeServices(typeof(IAbpLazyServiceProvider))]
public class AbpLazyServiceProvider : CachedServiceProviderBase, IAbpLazyServiceProvider, ITransientDependency
{
    public AbpLazyServiceProvider(IServiceProvider serviceProvider)
        : base(serviceProvider)
    {
    }

    public virtual T LazyGetRequiredService<T>() => (T)LazyGetRequiredService(typeof(T));

    public virtual object LazyGetRequiredService(Type serviceType) => this.GetRequiredService(serviceType);

    public virtual T? LazyGetService<T>() => (T?)LazyGetService(typeof(T));

    public virtual object? LazyGetService(Type serviceType) => GetService(serviceType);

    public virtual T LazyGetService<T>(T defaultValue) => GetService(defaultValue);

    public virtual object LazyGetService(Type serviceType, object defaultValue) => GetService(serviceType, defaultValue);

    public virtual T LazyGetService<T>(Func<IServiceProvider, object> factory) => GetService<T>(factory);

    public virtual object LazyGetService(Type serviceType, Func<IServiceProvider, object> factory) => GetService(serviceType, factory);
}
