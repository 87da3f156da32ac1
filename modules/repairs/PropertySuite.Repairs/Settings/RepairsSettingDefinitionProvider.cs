using PropertySuite.Repairs.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Repairs;

/// <summary>Defines the settings of this module with the defaults of the field.</summary>
public class RepairsSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Add(context, RepairsSettings.EmergencyDispatchMinutes, "5");
        Add(context, RepairsSettings.EmergencyAcceptMinutes, "10");
        Add(context, RepairsSettings.EmergencyArriveMinutes, "20");
        Add(context, RepairsSettings.EmergencyFinishHours, "24");
        Add(context, RepairsSettings.OrdinaryVisitWorkingDays, "1");
        Add(context, RepairsSettings.OrdinaryFinishDays, "2");
        Add(context, RepairsSettings.CallbackWithinHours, "48");
        Add(context, RepairsSettings.CallbackSamplePercent, "30");
        Add(context, RepairsSettings.CallbackPaidLimit, "200");
        Add(context, RepairsSettings.RestartWithinHours, "24");
        Add(context, RepairsSettings.ReworkWindowDays, "30");
        Add(context, RepairsSettings.SuspensionLimitDays, "2");
        Add(context, RepairsSettings.QuoteLimit, "500");
        Add(context, RepairsSettings.TechnicianRole, "technician");
    }

    private static void Add(ISettingDefinitionContext context, string name, string defaultValue)
        => context.Add(
            new SettingDefinition(name, defaultValue, LocalizableString.Create<RepairsResource>("Setting:" + name))
                .WithProviders(SiteSettingConsts.SiteOverridable));
}
