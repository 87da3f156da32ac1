namespace Volo.Abp.Modularity;

/// <summary>Runs after every module's <c>ConfigureServices</c>.</summary>
public interface IPostConfigureServices
{
    Task PostConfigureServicesAsync(ServiceConfigurationContext context);

    void PostConfigureServices(ServiceConfigurationContext context);
}
