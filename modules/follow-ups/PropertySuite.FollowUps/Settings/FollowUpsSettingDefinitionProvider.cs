using PropertySuite.FollowUps.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.FollowUps;

/// <summary>Defines the settings of this module with the defaults of the field.</summary>
public class FollowUpsSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Group = "FollowUps";
    private const string TimeOfDay = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        var group = LocalizableString.Create<FollowUpsResource>("SettingGroup:" + Group);
        Add(context, FollowUpsSettings.UnreachableAttempts, "3", new SettingPresentation(Group, group, SettingKind.Number)
        {
            Unit = SettingUnits.Times, Min = 1, Max = 20,
        });
        Add(context, FollowUpsSettings.QuietHours, "12:00-14:00,20:00-08:00", new SettingPresentation(Group, group, SettingKind.Text)
        {
            Pattern = $"{TimeOfDay}-{TimeOfDay}(?:,{TimeOfDay}-{TimeOfDay})*",
        });
    }

    private static void Add(ISettingDefinitionContext context, string name, string defaultValue, SettingPresentation presentation)
        => context.Add(
            new SettingDefinition(
                name,
                defaultValue,
                LocalizableString.Create<FollowUpsResource>("Setting:" + name),
                LocalizableString.Create<FollowUpsResource>($"Setting:{name}:Description"))
                .WithProviders(SiteSettingConsts.SiteOverridable)
                .Present(presentation));
}
