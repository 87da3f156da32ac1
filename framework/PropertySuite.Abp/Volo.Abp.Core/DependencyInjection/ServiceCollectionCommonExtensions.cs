using System.Reflection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionCommonExtensions
{
    public static bool IsAdded<T>(this IServiceCollection services) => services.IsAdded(typeof(T));

    public static bool IsAdded(this IServiceCollection services, Type type) => services.Any(d => d.ServiceType == type);

    /// <summary>The object registered as singleton instance; null when there is none or it is not made yet.</summary>
    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services)
        => (T?)services.FirstOrDefault(d => d.ServiceType == typeof(T) && !d.IsKeyedService)?.ImplementationInstance;

    /// <summary>The object registered as singleton instance.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static T GetSingletonInstance<T>(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<T>()
           ?? throw new InvalidOperationException($"There is no singleton instance of {typeof(T).AssemblyQualifiedName}.");

    /// <summary>
    /// Builds the container by the registered <see cref="IServiceProviderFactory{TContainerBuilder}"/>, else by the platform's.
    /// </summary>
    public static IServiceProvider BuildServiceProviderFromFactory(this IServiceCollection services)
    {
        foreach (var service in services.Where(s => !s.IsKeyedService && s.ImplementationInstance is not null).ToList())
        {
            var factoryInterface = service.ImplementationInstance!.GetType().GetInterfaces().FirstOrDefault(
                i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IServiceProviderFactory<>));
            if (factoryInterface is null)
            {
                continue;
            }

            var build = typeof(ServiceCollectionCommonExtensions)
                .GetMethod(nameof(BuildBy), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(factoryInterface.GenericTypeArguments[0]);
            return (IServiceProvider)build.Invoke(null, [services, service.ImplementationInstance])!;
        }

        return services.BuildServiceProvider();
    }

    private static IServiceProvider BuildBy<TContainerBuilder>(
        IServiceCollection services,
        IServiceProviderFactory<TContainerBuilder> factory)
        where TContainerBuilder : notnull
        => factory.CreateServiceProvider(factory.CreateBuilder(services));
}
