using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionObjectAccessorExtensions
{
    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() ?? services.AddObjectAccessor<T>();

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services)
        => services.AddObjectAccessor(new ObjectAccessor<T>());

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, T obj)
        => services.AddObjectAccessor(new ObjectAccessor<T>(obj));

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, ObjectAccessor<T> accessor)
    {
        if (services.Any(s => s.ServiceType == typeof(ObjectAccessor<T>)))
        {
            throw new Volo.Abp.AbpException($"An object accessor is registered before for {typeof(T).AssemblyQualifiedName}.");
        }

        // At the front, so that the look-ups during registration find it at once.
        services.Insert(0, ServiceDescriptor.Singleton(typeof(ObjectAccessor<T>), accessor));
        services.Insert(0, ServiceDescriptor.Singleton(typeof(IObjectAccessor<T>), accessor));
        return accessor;
    }

    public static T? GetObjectOrNull<T>(this IServiceCollection services) where T : class
        => services.GetSingletonInstanceOrNull<IObjectAccessor<T>>()?.Value;

    /// <exception cref="Volo.Abp.AbpException">There is none.</exception>
    public static T GetObject<T>(this IServiceCollection services) where T : class
        => services.GetObjectOrNull<T>()
           ?? throw new Volo.Abp.AbpException(
               $"There is no object of {typeof(T).AssemblyQualifiedName} among the services; add it before.");
}
