using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>Creates localizers for resources that are known by name only.</summary>
public interface IAbpStringLocalizerFactory
{
    /// <summary>Localizer of the default resource; null when there is none.</summary>
    IStringLocalizer? CreateDefaultOrNull();

    /// <summary>Localizer of the resource called <paramref name="resourceName"/>; null when there is none.</summary>
    IStringLocalizer? CreateByResourceNameOrNull(string resourceName);
}
