namespace Volo.Abp.Localization;

/// <summary>A named set of texts in several languages.</summary>
public abstract class LocalizationResourceBase
{
    /// <summary>Creates an empty resource.</summary>
    protected LocalizationResourceBase(string resourceName, string? defaultCultureName)
    {
        ResourceName = Check.NotNullOrEmpty(resourceName, nameof(resourceName));
        DefaultCultureName = defaultCultureName;
    }

    /// <summary>Unique name.</summary>
    public string ResourceName { get; }

    /// <summary>Culture whose text is shown where the wanted culture has none; null for none.</summary>
    public string? DefaultCultureName { get; set; }

    /// <summary>Names of the resources that are asked for keys this one does not have.</summary>
    public List<string> BaseResourceNames { get; } = [];

    /// <summary>Where the texts come from; the last contributor that has a text wins.</summary>
    public LocalizationResourceContributorList Contributors { get; } = [];
}
