namespace Volo.Abp;

/// <summary>What a module gets at the stop of the application.</summary>
public class ApplicationShutdownContext
{
    public ApplicationShutdownContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = Check.NotNull(serviceProvider, nameof(serviceProvider));
    }

    public IServiceProvider ServiceProvider { get; }
}
