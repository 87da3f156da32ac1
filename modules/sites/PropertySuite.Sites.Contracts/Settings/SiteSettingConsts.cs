namespace PropertySuite.Sites;

/// <summary>How settings get a value per site.</summary>
public static class SiteSettingConsts
{
    /// <summary>Provider name of site values in ABP's settings table; the provider key is the site's id.</summary>
    public const string ProviderName = "S";

    /// <summary>Longest value.</summary>
    public const int MaxValueLength = 2048;

    /// <summary>
    /// The providers of a setting that a site may override and a single user may not: default, configuration, global, company, site.
    /// A definition says so by <c>definition.WithProviders(SiteSettingConsts.SiteOverridable)</c>.
    /// </summary>
    public static string[] SiteOverridable => ["D", "C", "G", "T", ProviderName];
}
