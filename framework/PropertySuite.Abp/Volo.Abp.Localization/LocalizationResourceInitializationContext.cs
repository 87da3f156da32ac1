namespace Volo.Abp.Localization;

/// <summary>What a contributor can use.</summary>
public class LocalizationResourceInitializationContext
{
    /// <summary>Creates the context.</summary>
    public LocalizationResourceInitializationContext(LocalizationResourceBase resource, IServiceProvider serviceProvider)
    {
        Resource = resource;
        ServiceProvider = serviceProvider;
    }

    /// <summary>The resource it gives texts to.</summary>
    public LocalizationResourceBase Resource { get; }

    /// <summary>Services of the application.</summary>
    public IServiceProvider ServiceProvider { get; }
}
