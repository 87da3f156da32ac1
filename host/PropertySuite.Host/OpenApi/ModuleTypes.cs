using System.Reflection;
using Volo.Abp.Modularity;

namespace PropertySuite.Host.OpenApi;

/// <summary>Finds the module class that a type belongs to: the one with the longest namespace that the type's begins with.</summary>
internal static class ModuleTypes
{
    public static Type? Of(TypeInfo type) =>
        type.Assembly.GetTypes()
            .Where(module => module.IsAssignableTo(typeof(AbpModule)) && !module.IsAbstract && Contains(module.Namespace, type.Namespace))
            .OrderByDescending(module => module.Namespace!.Length)
            .ThenBy(module => module.FullName, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool Contains(string? outer, string? inner) =>
        outer is not null && inner is not null && (inner == outer || inner.StartsWith(outer + ".", StringComparison.Ordinal));
}
