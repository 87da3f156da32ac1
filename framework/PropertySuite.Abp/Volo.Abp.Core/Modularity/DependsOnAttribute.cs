namespace Volo.Abp.Modularity;

/// <summary>Names the modules that a module needs.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute : Attribute, IDependedTypesProvider
{
    public DependsOnAttribute(params Type[]? dependedTypes)
    {
        DependedTypes = dependedTypes ?? [];
    }

    public Type[] DependedTypes { get; }

    public virtual Type[] GetDependedTypes() => DependedTypes;
}
