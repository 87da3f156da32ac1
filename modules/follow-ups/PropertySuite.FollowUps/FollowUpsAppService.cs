using PropertySuite.FollowUps.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.FollowUps;

/// <summary>Base of the application services of this module.</summary>
public abstract class FollowUpsAppService : ApplicationService
{
    /// <summary>Uses the texts of this module.</summary>
    protected FollowUpsAppService() => LocalizationResource = typeof(FollowUpsResource);
}
