using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp;

/// <summary>How an application is created.</summary>
public class AbpApplicationCreationOptions
{
    public AbpApplicationCreationOptions(IServiceCollection services)
    {
        Services = Check.NotNull(services, nameof(services));
    }

    public IServiceCollection Services { get; }

    /// <summary>How configuration is read when the services hold none yet.</summary>
    public AbpConfigurationBuilderOptions Configuration { get; } = new();

    /// <summary>Leaves the registration stages to a later call of <see cref="IAbpApplication.ConfigureServicesAsync"/>.</summary>
    public bool SkipConfigureServices { get; set; }

    public string? ApplicationName { get; set; }

    public string? Environment { get; set; }
}
