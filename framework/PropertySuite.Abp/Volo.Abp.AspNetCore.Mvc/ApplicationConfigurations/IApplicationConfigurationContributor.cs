namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Adds to what clients learn, usually to the extra properties.</summary>
public interface IApplicationConfigurationContributor
{
    Task ContributeAsync(ApplicationConfigurationContributorContext context);
}

/// <summary>The configuration under construction.</summary>
public class ApplicationConfigurationContributorContext
{
    public ApplicationConfigurationContributorContext(IServiceProvider serviceProvider, ApplicationConfigurationDto applicationConfiguration)
    {
        ServiceProvider = serviceProvider;
        ApplicationConfiguration = applicationConfiguration;
    }

    public IServiceProvider ServiceProvider { get; }

    public ApplicationConfigurationDto ApplicationConfiguration { get; }
}
