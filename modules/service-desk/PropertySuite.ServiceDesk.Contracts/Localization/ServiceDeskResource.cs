using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk.Localization;

/// <summary>Texts of the service desk.</summary>
[LocalizationResourceName("ServiceDesk")]
public class ServiceDeskResource;
