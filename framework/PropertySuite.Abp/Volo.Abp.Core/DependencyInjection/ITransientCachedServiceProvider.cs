namespace Volo.Abp.DependencyInjection;

/// <summary>Caches per user of the provider: each class that injects it has its own objects.</summary>
public interface ITransientCachedServiceProvider : ICachedServiceProviderBase
{
}
