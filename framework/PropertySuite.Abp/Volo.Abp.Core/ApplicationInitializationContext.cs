using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

/// <summary>What a module gets at start: the container, in a scope that ends when the start is over.</summary>
public class ApplicationInitializationContext : IServiceProviderAccessor
{
    public ApplicationInitializationContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = Check.NotNull(serviceProvider, nameof(serviceProvider));
    }

    public IServiceProvider ServiceProvider { get; set; }
}
