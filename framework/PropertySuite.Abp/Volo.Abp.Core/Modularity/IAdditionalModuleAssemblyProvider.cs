using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>An attribute that names further assemblies of a module.</summary>
public interface IAdditionalModuleAssemblyProvider
{
    Assembly[] GetAssemblies();
}
