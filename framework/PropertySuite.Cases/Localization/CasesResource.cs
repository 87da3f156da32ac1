using Volo.Abp.Localization;

namespace PropertySuite.Cases.Localization;

/// <summary>Texts that all cases share; they stand behind those of each module with cases.</summary>
[LocalizationResourceName("Cases")]
public class CasesResource;
