using System.Reflection;

namespace PropertySuite.Architecture;

/// <summary>The assemblies of the product modules, loaded from beside the tests.</summary>
internal static class ProductAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
        [.. SourceTree.ModuleProjects.Select(project => Assembly.Load(new AssemblyName(project.Name)))];
}
