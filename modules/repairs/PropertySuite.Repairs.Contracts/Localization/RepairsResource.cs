using Volo.Abp.Localization;

namespace PropertySuite.Repairs.Localization;

/// <summary>Texts of repairs.</summary>
[LocalizationResourceName("Repairs")]
public class RepairsResource;
