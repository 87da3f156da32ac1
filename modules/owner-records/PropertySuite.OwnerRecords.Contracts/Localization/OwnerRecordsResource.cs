using Volo.Abp.Localization;

namespace PropertySuite.OwnerRecords.Localization;

/// <summary>Texts of owner records.</summary>
[LocalizationResourceName("OwnerRecords")]
public class OwnerRecordsResource;
