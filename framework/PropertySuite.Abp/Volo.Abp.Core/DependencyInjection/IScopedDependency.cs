namespace Volo.Abp.DependencyInjection;

/// <summary>Registers the class with a scoped lifetime.</summary>
public interface IScopedDependency
{
}
