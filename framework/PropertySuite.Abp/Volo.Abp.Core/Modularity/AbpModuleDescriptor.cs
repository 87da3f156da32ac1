using System.Reflection;

namespace Volo.Abp.Modularity;

/// <inheritdoc cref="IAbpModuleDescriptor"/>
public class AbpModuleDescriptor : IAbpModuleDescriptor
{
    private readonly List<IAbpModuleDescriptor> _dependencies = [];

    public AbpModuleDescriptor(Type type, IAbpModule instance)
    {
        Type = Check.NotNull(type, nameof(type));
        Instance = Check.NotNull(instance, nameof(instance));
        Assembly = type.Assembly;
        AllAssemblies = type.GetCustomAttributes(true)
            .OfType<IAdditionalModuleAssemblyProvider>()
            .SelectMany(p => p.GetAssemblies())
            .Prepend(Assembly)
            .Distinct()
            .ToArray();
    }

    public Type Type { get; }

    public Assembly Assembly { get; }

    public Assembly[] AllAssemblies { get; }

    public IAbpModule Instance { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Dependencies => _dependencies;

    public void AddDependency(IAbpModuleDescriptor descriptor) => _dependencies.AddIfNotContains(descriptor);

    public override string ToString() => $"[AbpModuleDescriptor {Type.FullName}]";
}
