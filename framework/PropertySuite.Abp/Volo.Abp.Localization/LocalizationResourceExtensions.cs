using Volo.Abp.Localization.VirtualFiles.Json;

namespace Volo.Abp.Localization;

/// <summary>Fills localization resources.</summary>
public static class LocalizationResourceExtensions
{
    /// <summary>Adds the JSON files of a folder of the virtual file system, one for each culture.</summary>
    public static TLocalizationResource AddVirtualJson<TLocalizationResource>(
        this TLocalizationResource localizationResource,
        string virtualPath)
        where TLocalizationResource : LocalizationResourceBase
    {
        Check.NotNull(localizationResource, nameof(localizationResource));
        Check.NotNullOrWhiteSpace(virtualPath, nameof(virtualPath));
        localizationResource.Contributors.Add(new JsonVirtualFileLocalizationResourceContributor(virtualPath));
        return localizationResource;
    }

    /// <summary>Lets the resource fall back to others for keys of its own that are missing.</summary>
    public static TLocalizationResource AddBaseTypes<TLocalizationResource>(this TLocalizationResource localizationResource, params Type[] types)
        where TLocalizationResource : LocalizationResourceBase
        => localizationResource.AddBaseResources([.. types.Select(LocalizationResourceNameAttribute.GetName)]);

    /// <summary>Lets the resource fall back to others for keys of its own that are missing.</summary>
    public static TLocalizationResource AddBaseResources<TLocalizationResource>(
        this TLocalizationResource localizationResource,
        params string[] baseResourceNames)
        where TLocalizationResource : LocalizationResourceBase
    {
        Check.NotNull(localizationResource, nameof(localizationResource));
        foreach (var name in baseResourceNames)
        {
            localizationResource.BaseResourceNames.AddIfNotContains(name);
        }

        return localizationResource;
    }
}
