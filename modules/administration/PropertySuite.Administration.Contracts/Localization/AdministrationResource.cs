using Volo.Abp.Localization;

namespace PropertySuite.Administration.Localization;

/// <summary>Texts of the administration of a company.</summary>
[LocalizationResourceName("Administration")]
public class AdministrationResource;
