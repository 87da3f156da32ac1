namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="ICachedServiceProvider"/>
[ExposeServices(typeof(ICachedServiceProvider))]
public class CachedServiceProvider : CachedServiceProviderBase, ICachedServiceProvider, IScopedDependency
{
    public CachedServiceProvider(IServiceProvider serviceProvider)
        : base(serviceProvider)
    {
    }
}
