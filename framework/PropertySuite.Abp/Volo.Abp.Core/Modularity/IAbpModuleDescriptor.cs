using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>A loaded module.</summary>
public interface IAbpModuleDescriptor
{
    Type Type { get; }

    /// <summary>The assembly of the module class.</summary>
    Assembly Assembly { get; }

    /// <summary>The assembly of the module class and those of <see cref="AdditionalAssemblyAttribute"/>.</summary>
    Assembly[] AllAssemblies { get; }

    IAbpModule Instance { get; }

    IReadOnlyList<IAbpModuleDescriptor> Dependencies { get; }
}
