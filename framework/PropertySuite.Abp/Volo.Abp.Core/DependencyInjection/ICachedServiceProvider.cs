namespace Volo.Abp.DependencyInjection;

/// <summary>Caches per scope: everybody in a scope gets the same objects.</summary>
public interface ICachedServiceProvider : ICachedServiceProviderBase
{
}
