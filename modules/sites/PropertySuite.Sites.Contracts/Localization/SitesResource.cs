using Volo.Abp.Localization;

namespace PropertySuite.Sites.Localization;

/// <summary>Texts of sites, buildings and units.</summary>
[LocalizationResourceName("Sites")]
public class SitesResource;
