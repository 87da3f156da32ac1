using Volo.Abp.Localization;

namespace PropertySuite.__Module__.Localization;

/// <summary>Texts of this module.</summary>
[LocalizationResourceName("__Module__")]
public class __Module__Resource;
