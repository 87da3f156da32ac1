using Volo.Abp.Localization;

namespace PropertySuite.FollowUps.Localization;

/// <summary>Texts of callbacks and visits.</summary>
[LocalizationResourceName("FollowUps")]
public class FollowUpsResource;
