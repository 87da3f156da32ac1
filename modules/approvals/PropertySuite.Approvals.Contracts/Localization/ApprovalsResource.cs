using Volo.Abp.Localization;

namespace PropertySuite.Approvals.Localization;

/// <summary>Texts of this module.</summary>
[LocalizationResourceName("Approvals")]
public class ApprovalsResource;
