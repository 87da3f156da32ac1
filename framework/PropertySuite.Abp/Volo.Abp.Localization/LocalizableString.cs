using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text of a localization resource.</summary>
public class LocalizableString : ILocalizableString
{
    /// <summary>Names a text; <paramref name="resourceType"/> null means the default resource.</summary>
    public LocalizableString(Type? resourceType, string name)
    {
        Name = Check.NotNullOrEmpty(name, nameof(name));
        ResourceType = resourceType;
        ResourceName = resourceType == null ? null : LocalizationResourceNameAttribute.GetName(resourceType);
    }

    /// <summary>Name of the resource; null for the default resource.</summary>
    public string? ResourceName { get; }

    /// <summary>Marker class of the resource; null for the default resource.</summary>
    public Type? ResourceType { get; }

    /// <summary>Key of the text.</summary>
    public string Name { get; }

    /// <summary>Names a text of the resource <typeparamref name="TResource"/>.</summary>
    public static LocalizableString Create<TResource>(string name) => new(typeof(TResource), name);

    /// <summary>Names a text of a resource.</summary>
    public static LocalizableString Create(Type resourceType, string name) => new(resourceType, name);

    /// <inheritdoc />
    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        var localizer = ResourceType == null ? stringLocalizerFactory.CreateDefaultOrNull() : stringLocalizerFactory.Create(ResourceType);
        return localizer?[Name] ?? new LocalizedString(Name, Name, resourceNotFound: true);
    }
}
