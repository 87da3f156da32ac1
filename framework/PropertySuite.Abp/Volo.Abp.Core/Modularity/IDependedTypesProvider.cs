namespace Volo.Abp.Modularity;

/// <summary>An attribute that names modules to be loaded before the module it stands on.</summary>
public interface IDependedTypesProvider
{
    Type[] GetDependedTypes();
}
