namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What the client wants of the configuration.</summary>
public class ApplicationConfigurationRequestOptions
{
    /// <summary>Whether the texts are included. Default true.</summary>
    public bool IncludeLocalizationResources { get; set; } = true;
}
