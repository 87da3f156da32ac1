using PropertySuite.FollowUps.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.FollowUps;

/// <summary>Defines the settings of this module with the defaults of the field.</summary>
public class FollowUpsSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Add(context, FollowUpsSettings.UnreachableAttempts, "3");
        Add(context, FollowUpsSettings.QuietHours, "12:00-14:00,20:00-08:00");
    }

    private static void Add(ISettingDefinitionContext context, string name, string defaultValue)
        => context.Add(
            new SettingDefinition(name, defaultValue, LocalizableString.Create<FollowUpsResource>("Setting:" + name))
                .WithProviders(SiteSettingConsts.SiteOverridable));
}
