using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.Modularity;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>
/// Which classes of an assembly belong to which module. An assembly with one module class belongs to it as a whole. Where several
/// module classes share an assembly, as ABP's packages do here, a class belongs to the modules whose namespace is the longest
/// beginning of its own; a class that no module's namespace begins belongs to all.
/// </summary>
internal static class ModuleAssemblies
{
    private static readonly ConcurrentDictionary<Assembly, Type[]> CandidateTypes = new();
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<Type, Type[]>> Owners = new();

    /// <summary>The classes that conventional registration looks at.</summary>
    public static IReadOnlyList<Type> GetCandidateTypes(Assembly assembly)
        => CandidateTypes.GetOrAdd(
            assembly,
            static a => a.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }).ToArray());

    /// <summary>The modules of each class that does not belong to all.</summary>
    public static IReadOnlyDictionary<Type, Type[]> GetOwners(Assembly assembly) => Owners.GetOrAdd(assembly, FindOwners);

    private static Dictionary<Type, Type[]> FindOwners(Assembly assembly)
    {
        var candidates = GetCandidateTypes(assembly);
        var modules = candidates.Where(AbpModule.IsAbpModule).ToLookup(t => t.Namespace ?? string.Empty);
        var owners = new Dictionary<Type, Type[]>();
        if (modules.Sum(m => m.Count()) < 2)
        {
            return owners;
        }

        foreach (var type in candidates)
        {
            for (var name = type.Namespace; !string.IsNullOrEmpty(name); name = Parent(name))
            {
                if (modules.Contains(name))
                {
                    owners[type] = modules[name].ToArray();
                    break;
                }
            }
        }

        return owners;
    }

    private static string? Parent(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : name[..dot];
    }
}
