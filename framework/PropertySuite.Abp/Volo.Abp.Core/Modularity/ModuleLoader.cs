using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>Finds the modules that a start-up module needs and brings them into order.</summary>
internal static class ModuleLoader
{
    /// <summary>Dependencies first, the start-up module last. Every module is registered as a singleton.</summary>
    public static IReadOnlyList<IAbpModuleDescriptor> LoadModules(IServiceCollection services, Type startupModuleType)
    {
        AbpModule.CheckAbpModuleType(startupModuleType);
        var types = new List<Type>();
        Collect(startupModuleType, types);

        var descriptors = types.ToDictionary(t => t, t => CreateDescriptor(services, t));
        foreach (var descriptor in descriptors.Values)
        {
            foreach (var dependency in FindDependedTypes(descriptor.Type))
            {
                descriptor.AddDependency(descriptors[dependency]);
            }
        }

        return types.Select(t => descriptors[t]).SortByDependencies(d => d.Dependencies.Cast<AbpModuleDescriptor>());
    }

    private static void Collect(Type moduleType, List<Type> types)
    {
        AbpModule.CheckAbpModuleType(moduleType);
        if (types.Contains(moduleType))
        {
            return;
        }

        types.Add(moduleType);
        foreach (var dependency in FindDependedTypes(moduleType))
        {
            Collect(dependency, types);
        }
    }

    private static IEnumerable<Type> FindDependedTypes(Type moduleType)
        => moduleType.GetCustomAttributes(true).OfType<IDependedTypesProvider>().SelectMany(p => p.GetDependedTypes()).Distinct();

    private static AbpModuleDescriptor CreateDescriptor(IServiceCollection services, Type type)
    {
        var instance = (IAbpModule)Activator.CreateInstance(type)!;
        services.AddSingleton(type, instance);
        return new AbpModuleDescriptor(type, instance);
    }
}
