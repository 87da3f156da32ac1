namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Options of what clients learn of the application.</summary>
public class AbpApplicationConfigurationOptions
{
    /// <summary>Asked in this order.</summary>
    public List<IApplicationConfigurationContributor> Contributors { get; } = [];
}
