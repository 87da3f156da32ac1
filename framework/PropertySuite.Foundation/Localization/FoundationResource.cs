using Volo.Abp.Localization;

namespace PropertySuite.Localization;

/// <summary>Texts that every module shares: names of common fields, messages of common rules, words of exported lists.</summary>
[LocalizationResourceName("Foundation")]
public class FoundationResource;
