using PropertySuite.Attachments.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.Attachments;

/// <summary>Base of the application services of this module.</summary>
public abstract class AttachmentsAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected AttachmentsAppService() => LocalizationResource = typeof(AttachmentsResource);
}
