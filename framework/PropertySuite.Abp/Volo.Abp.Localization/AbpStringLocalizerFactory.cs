using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Volo.Abp.Localization;

/// <summary>
/// Creates localizers for ABP's resources, and the platform's own localizers for classes that are no resource. Takes the place of
/// the platform's factory, so that ASP.NET Core and module code see the same texts.
/// </summary>
public class AbpStringLocalizerFactory : IStringLocalizerFactory, IAbpStringLocalizerFactory
{
    private readonly ResourceManagerStringLocalizerFactory _platformFactory;
    private readonly AbpLocalizationOptions _options;
    private readonly IServiceProvider _serviceProvider;
    private readonly ConcurrentDictionary<string, Lazy<IStringLocalizer>> _localizers = new();

    /// <summary>Creates the factory.</summary>
    public AbpStringLocalizerFactory(
        ResourceManagerStringLocalizerFactory platformFactory,
        IOptions<AbpLocalizationOptions> options,
        IServiceProvider serviceProvider)
    {
        _platformFactory = platformFactory;
        _options = options.Value;
        _serviceProvider = serviceProvider;
    }

    /// <inheritdoc />
    public virtual IStringLocalizer Create(Type resourceSource)
    {
        var resource = _options.Resources.GetOrNull(resourceSource);
        return resource == null ? _platformFactory.Create(resourceSource) : GetLocalizer(resource);
    }

    /// <inheritdoc />
    public virtual IStringLocalizer Create(string baseName, string location) => _platformFactory.Create(baseName, location);

    /// <inheritdoc />
    public virtual IStringLocalizer? CreateDefaultOrNull()
        => _options.DefaultResourceType == null ? null : Create(_options.DefaultResourceType);

    /// <inheritdoc />
    public virtual IStringLocalizer? CreateByResourceNameOrNull(string resourceName)
    {
        var resource = _options.Resources.GetOrNull(resourceName);
        return resource == null ? null : GetLocalizer(resource);
    }

    private IStringLocalizer GetLocalizer(LocalizationResourceBase resource)
        => _localizers.GetOrAdd(resource.ResourceName, _ => new Lazy<IStringLocalizer>(() => CreateLocalizer(resource))).Value;

    private AbpDictionaryBasedStringLocalizer CreateLocalizer(LocalizationResourceBase resource)
    {
        var context = new LocalizationResourceInitializationContext(resource, _serviceProvider);
        foreach (var contributor in resource.Contributors)
        {
            contributor.Initialize(context);
        }

        var baseLocalizers = resource.BaseResourceNames
            .Select(name => CreateByResourceNameOrNull(name)
                ?? throw new AbpException($"The localization resource {resource.ResourceName} inherits from {name}, which does not exist."))
            .ToList();
        return new AbpDictionaryBasedStringLocalizer(resource, baseLocalizers, _options);
    }
}
