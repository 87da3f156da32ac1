namespace Volo.Abp.DependencyInjection;

/// <summary>Registers the class with a transient lifetime.</summary>
public interface ITransientDependency
{
}
