using Volo.Abp.Localization;

namespace PropertySuite.AspNetCore.Localization;

/// <summary>Texts for requests that fail before an application service is reached.</summary>
[LocalizationResourceName("PropertySuiteHttpErrors")]
public class HttpErrorsResource
{
}
