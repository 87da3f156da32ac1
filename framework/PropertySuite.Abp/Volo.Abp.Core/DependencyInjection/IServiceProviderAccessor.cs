namespace Volo.Abp.DependencyInjection;

/// <summary>Carries a service provider.</summary>
public interface IServiceProviderAccessor
{
    IServiceProvider ServiceProvider { get; }
}
