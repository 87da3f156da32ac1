using PropertySuite.FollowUps.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.FollowUps;

/// <summary>Defines the settings of this module with the defaults of the field.</summary>
public class FollowUpsSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
        => context.Add(
            new SettingDefinition(FollowUpsSettings.UnreachableAttempts, "3", L(FollowUpsSettings.UnreachableAttempts)),
            new SettingDefinition(FollowUpsSettings.QuietHours, "12:00-14:00,20:00-08:00", L(FollowUpsSettings.QuietHours)));

    private static LocalizableString L(string name) => LocalizableString.Create<FollowUpsResource>("Setting:" + name);
}
