namespace Volo.Abp.Modularity;

/// <summary>A module: registers services of its part of the application.</summary>
public interface IAbpModule
{
    /// <summary>Registers services.</summary>
    Task ConfigureServicesAsync(ServiceConfigurationContext context);

    /// <summary>Registers services, when the application is created synchronously.</summary>
    void ConfigureServices(ServiceConfigurationContext context);
}
