using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>Gives any localizer factory the abilities of ABP's.</summary>
public static class AbpStringLocalizerFactoryExtensions
{
    /// <summary>Localizer of the default resource; null when there is none.</summary>
    public static IStringLocalizer? CreateDefaultOrNull(this IStringLocalizerFactory localizerFactory)
        => (localizerFactory as IAbpStringLocalizerFactory)?.CreateDefaultOrNull();

    /// <summary>Localizer of the resource called <paramref name="resourceName"/>; null when there is none.</summary>
    public static IStringLocalizer? CreateByResourceNameOrNull(this IStringLocalizerFactory localizerFactory, string resourceName)
        => (localizerFactory as IAbpStringLocalizerFactory)?.CreateByResourceNameOrNull(resourceName);
}
