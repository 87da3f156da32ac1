using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>What modules share while services are being registered.</summary>
public class ServiceConfigurationContext
{
    public ServiceConfigurationContext(IServiceCollection services)
    {
        Services = Check.NotNull(services, nameof(services));
        Items = new Dictionary<string, object?>();
    }

    public IServiceCollection Services { get; }

    /// <summary>Anything that modules pass to each other during registration.</summary>
    public IDictionary<string, object?> Items { get; }

    /// <summary>An entry of <see cref="Items"/>; null when there is none.</summary>
    public object? this[string key]
    {
        get => Items.TryGetValue(key, out var value) ? value : null;
        set => Items[key] = value;
    }
}
