using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>The assemblies of these types belong to the module too: their classes are registered with it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class AdditionalAssemblyAttribute : Attribute, IAdditionalModuleAssemblyProvider
{
    public AdditionalAssemblyAttribute(params Type[]? typesInAssemblies)
    {
        TypesInAssemblies = typesInAssemblies ?? [];
    }

    public Type[] TypesInAssemblies { get; }

    public virtual Assembly[] GetAssemblies() => TypesInAssemblies.Select(t => t.Assembly).Distinct().ToArray();
}
