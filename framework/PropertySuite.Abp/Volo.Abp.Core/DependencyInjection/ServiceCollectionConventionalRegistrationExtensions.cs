using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionConventionalRegistrationExtensions
{
    public static IServiceCollection AddConventionalRegistrar(this IServiceCollection services, IConventionalRegistrar registrar)
    {
        services.GetConventionalRegistrars().Add(registrar);
        return services;
    }

    /// <summary>The registrars, in the order they are asked.</summary>
    public static List<IConventionalRegistrar> GetConventionalRegistrars(this IServiceCollection services)
    {
        var registrars = services.GetObjectOrNull<ConventionalRegistrarList>();
        if (registrars is null)
        {
            registrars = [new DefaultConventionalRegistrar()];
            services.AddObjectAccessor(registrars);
        }

        return registrars;
    }

    public static IServiceCollection AddAssemblyOf<T>(this IServiceCollection services) => services.AddAssembly(typeof(T).Assembly);

    /// <summary>Registers the classes of the assembly by convention.</summary>
    public static IServiceCollection AddAssembly(this IServiceCollection services, Assembly assembly)
    {
        foreach (var registrar in services.GetConventionalRegistrars())
        {
            registrar.AddAssembly(services, assembly);
        }

        return services;
    }

    public static IServiceCollection AddTypes(this IServiceCollection services, params Type[] types)
    {
        foreach (var registrar in services.GetConventionalRegistrars())
        {
            registrar.AddTypes(services, types);
        }

        return services;
    }

    public static IServiceCollection AddType<TType>(this IServiceCollection services) => services.AddType(typeof(TType));

    public static IServiceCollection AddType(this IServiceCollection services, Type type)
    {
        foreach (var registrar in services.GetConventionalRegistrars())
        {
            registrar.AddType(services, type);
        }

        return services;
    }
}
