using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.Modularity;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>
/// Which classes of an assembly belong to which module. An assembly with one module class belongs to it as a whole. Where several
/// module classes share an assembly, as ABP's packages do here, a class belongs to the modules whose namespace is the longest
/// beginning of its own, where our additions to a package (<c>PropertySuite.BackgroundJobs</c>) count as the package's
/// (<c>Volo.Abp.BackgroundJobs</c>); a class that no module's namespace begins belongs to all.
/// </summary>
internal static class ModuleAssemblies
{
    private const string OwnPrefix = "PropertySuite.";
    private const string PackagePrefix = "Volo.Abp.";

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
            if (FindModules(type.Namespace, modules) is { Length: > 0 } found)
            {
                owners[type] = found;
            }
        }

        foreach (var exception in assembly.GetCustomAttributes<PackageMemberAttribute>())
        {
            owners[exception.Member] = [exception.Module];
        }

        return owners;
    }

    private static Type[] FindModules(string? name, ILookup<string, Type> modules)
    {
        for (; !string.IsNullOrEmpty(name); name = Parent(name))
        {
            var package = name.StartsWith(OwnPrefix, StringComparison.Ordinal) ? PackagePrefix + name[OwnPrefix.Length..] : name;
            if (modules.Contains(name) || modules.Contains(package))
            {
                return modules[name].Concat(modules[package]).Distinct().ToArray();
            }
        }

        return [];
    }

    private static string? Parent(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : name[..dot];
    }
}
