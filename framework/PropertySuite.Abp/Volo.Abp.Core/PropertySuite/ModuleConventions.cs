using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>Registers the classes of modules by convention, when it is the module's turn, each class once.</summary>
internal sealed class ModuleConventions
{
    private readonly List<Type> _loadedModules;
    private readonly HashSet<Assembly> _registeredWhole = [];
    private readonly Dictionary<Assembly, ILookup<Type, Type>> _typesByModule = [];

    public ModuleConventions(IReadOnlyList<IAbpModuleDescriptor> modules)
    {
        _loadedModules = modules.Select(m => m.Type).ToList();
        Assemblies = modules.SelectMany(m => m.AllAssemblies).Append(typeof(IAbpModule).Assembly).ToHashSet();
    }

    /// <summary>The assemblies of the loaded modules and of the framework.</summary>
    public IReadOnlySet<Assembly> Assemblies { get; }

    public void Register(IServiceCollection services, IAbpModuleDescriptor module)
    {
        // The framework's core has no module: it comes with the first one, whichever that is.
        RegisterUnowned(services, typeof(IAbpModule).Assembly);

        if (module.Instance is AbpModule { SkipAutoServiceRegistration: true })
        {
            return;
        }

        RegisterUnowned(services, module.Assembly);
        RegisterTypes(services, TypesByModule(module.Assembly)[module.Type]);
        foreach (var additional in module.AllAssemblies.Where(a => a != module.Assembly && _registeredWhole.Add(a)))
        {
            services.AddAssembly(additional);
        }
    }

    private void RegisterUnowned(IServiceCollection services, Assembly assembly)
    {
        if (_registeredWhole.Add(assembly))
        {
            var owners = ModuleAssemblies.GetOwners(assembly);
            RegisterTypes(services, ModuleAssemblies.GetCandidateTypes(assembly).Where(t => !owners.ContainsKey(t)));
        }
    }

    // Of several owners (a package and its abstractions share a namespace) the last in order counts: the other's registrations are
    // there by then.
    private ILookup<Type, Type> TypesByModule(Assembly assembly) => _typesByModule.GetOrAdd(
        assembly,
        a => ModuleAssemblies.GetOwners(a)
            .Select(o => (Type: o.Key, Owner: o.Value.MaxBy(_loadedModules.IndexOf)!))
            .ToLookup(o => o.Owner, o => o.Type));

    private static void RegisterTypes(IServiceCollection services, IEnumerable<Type> types)
    {
        var array = types.ToArray();
        if (array.Length == 0)
        {
            return;
        }

        foreach (var registrar in services.GetConventionalRegistrars())
        {
            registrar.AddTypes(services, array);
        }
    }
}
