using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>A resource that is named by a marker class.</summary>
public class LocalizationResource : LocalizationResourceBase
{
    /// <summary>Creates an empty resource that inherits from those its marker class names.</summary>
    public LocalizationResource(Type resourceType, string? defaultCultureName = null)
        : base(LocalizationResourceNameAttribute.GetName(Check.NotNull(resourceType, nameof(resourceType))), defaultCultureName)
    {
        ResourceType = resourceType;
        foreach (var inherited in resourceType.GetCustomAttributes<InheritResourceAttribute>(inherit: true).SelectMany(a => a.ResourceTypes))
        {
            BaseResourceNames.AddIfNotContains(LocalizationResourceNameAttribute.GetName(inherited));
        }
    }

    /// <summary>The marker class.</summary>
    public Type ResourceType { get; }
}
