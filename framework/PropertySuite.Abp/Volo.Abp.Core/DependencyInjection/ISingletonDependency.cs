namespace Volo.Abp.DependencyInjection;

/// <summary>Registers the class with a singleton lifetime.</summary>
public interface ISingletonDependency
{
}
