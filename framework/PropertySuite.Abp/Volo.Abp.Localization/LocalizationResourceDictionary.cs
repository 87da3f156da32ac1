namespace Volo.Abp.Localization;

/// <summary>The resources of the application, by name.</summary>
public class LocalizationResourceDictionary : Dictionary<string, LocalizationResourceBase>
{
    private readonly Dictionary<Type, LocalizationResourceBase> _byType = [];

    /// <summary>Adds the resource with the marker class <typeparamref name="TResource"/>.</summary>
    /// <exception cref="AbpException">It is there already.</exception>
    public LocalizationResource Add<TResource>(string? defaultCultureName = null) => Add(typeof(TResource), defaultCultureName);

    /// <summary>Adds the resource with the given marker class.</summary>
    /// <exception cref="AbpException">It is there already.</exception>
    public LocalizationResource Add(Type resourceType, string? defaultCultureName = null)
    {
        var resource = new LocalizationResource(resourceType, defaultCultureName);
        if (!TryAdd(resource.ResourceName, resource))
        {
            throw new AbpException($"There is already a localization resource called {resource.ResourceName}.");
        }

        _byType[resourceType] = resource;
        return resource;
    }

    /// <summary>The resource with the marker class <typeparamref name="TResource"/>.</summary>
    /// <exception cref="AbpException">There is none.</exception>
    public LocalizationResourceBase Get<TResource>() => Get(typeof(TResource));

    /// <summary>The resource with the given marker class.</summary>
    /// <exception cref="AbpException">There is none.</exception>
    public LocalizationResourceBase Get(Type resourceType)
        => GetOrNull(resourceType) ?? throw new AbpException($"There is no localization resource for {resourceType.FullName}.");

    /// <summary>The resource with the given marker class, or null.</summary>
    public LocalizationResourceBase? GetOrNull(Type resourceType) => _byType.GetValueOrDefault(resourceType);

    /// <summary>The resource called <paramref name="resourceName"/>, or null.</summary>
    public LocalizationResourceBase? GetOrNull(string resourceName) => this.GetValueOrDefault(resourceName);
}
