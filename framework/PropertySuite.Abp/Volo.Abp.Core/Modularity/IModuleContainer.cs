namespace Volo.Abp.Modularity;

/// <summary>Knows the loaded modules, dependencies first.</summary>
public interface IModuleContainer
{
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}
