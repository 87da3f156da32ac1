namespace Volo.Abp.DependencyInjection;

/// <summary>Resolves services when they are first asked for and keeps them, transient ones too.</summary>
public interface IAbpLazyServiceProvider : ICachedServiceProviderBase
{
    T LazyGetRequiredService<T>();

    object LazyGetRequiredService(Type serviceType);

    T? LazyGetService<T>();

    object? LazyGetService(Type serviceType);

    T LazyGetService<T>(T defaultValue);

    object LazyGetService(Type serviceType, object defaultValue);

    T LazyGetService<T>(Func<IServiceProvider, object> factory);

    object LazyGetService(Type serviceType, Func<IServiceProvider, object> factory);
}
