using Volo.Abp.Localization;

namespace Volo.Abp.Validation.Localization;

/// <summary>Texts of wrong input. The keys are the platform's English messages.</summary>
[LocalizationResourceName("AbpValidation")]
public class AbpValidationResource
{
}
