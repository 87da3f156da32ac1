namespace Volo.Abp.Modularity;

/// <summary>Runs before any module's conventional registration and <c>ConfigureServices</c>.</summary>
public interface IPreConfigureServices
{
    Task PreConfigureServicesAsync(ServiceConfigurationContext context);

    void PreConfigureServices(ServiceConfigurationContext context);
}
