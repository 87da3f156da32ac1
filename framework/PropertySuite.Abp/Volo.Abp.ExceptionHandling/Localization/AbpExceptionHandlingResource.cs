using Volo.Abp.Localization;

namespace Volo.Abp.ExceptionHandling.Localization;

/// <summary>Texts of errors.</summary>
[LocalizationResourceName("AbpExceptionHandling")]
public class AbpExceptionHandlingResource
{
}
