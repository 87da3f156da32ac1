using PropertySuite.Repairs.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Repairs;

/// <summary>Defines the settings of this module with the defaults of the field.</summary>
public class RepairsSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Emergency = "Repairs.Emergency";
    private const string Ordinary = "Repairs.Ordinary";
    private const string AfterFinish = "Repairs.AfterFinish";
    private const string Authority = "Repairs.Authority";
    private const string Escalation = "Repairs.Escalation";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Limit(context, Emergency, RepairsSettings.EmergencyDispatchMinutes, "5", SettingUnits.Minutes, 240);
        Limit(context, Emergency, RepairsSettings.EmergencyAcceptMinutes, "10", SettingUnits.Minutes, 240);
        Limit(context, Emergency, RepairsSettings.EmergencyArriveMinutes, "20", SettingUnits.Minutes, 1440);
        Limit(context, Emergency, RepairsSettings.EmergencyFinishHours, "24", SettingUnits.Hours, 720);
        Limit(context, Ordinary, RepairsSettings.OrdinaryVisitWorkingDays, "1", SettingUnits.WorkingDays, 60);
        Limit(context, Ordinary, RepairsSettings.OrdinaryFinishDays, "2", SettingUnits.WorkingDays, 365);
        Limit(context, AfterFinish, RepairsSettings.CallbackWithinHours, "48", SettingUnits.Hours, 720);
        Number(context, AfterFinish, RepairsSettings.CallbackSamplePercent, "30", SettingUnits.Percent, 100);
        Number(context, AfterFinish, RepairsSettings.CallbackPaidLimit, "200", SettingUnits.Yuan, 1_000_000, decimals: 2);
        Limit(context, AfterFinish, RepairsSettings.RestartWithinHours, "24", SettingUnits.Hours, 720);
        Duration(context, AfterFinish, RepairsSettings.ReworkWindowDays, "30", SettingUnits.Days, 730);
        Duration(context, AfterFinish, RepairsSettings.ProgressLinkDays, "7", SettingUnits.Days, 90);
        Duration(context, Ordinary, RepairsSettings.ProgressLinkUrgeHours, "4", SettingUnits.Hours, 168);
        Limit(context, Authority, RepairsSettings.SuspensionLimitDays, "2", SettingUnits.Days, 365);
        Add(context, RepairsSettings.QuoteLimit, "500", new SettingPresentation(Authority, GroupName(Authority), SettingKind.Number)
        {
            Unit = SettingUnits.Yuan, Min = 0, Max = 1_000_000, Decimals = 2, SitesMayOnlyLower = true,
        });
        Duration(context, Escalation, RepairsSettings.RepeatWindowDays, "30", SettingUnits.Days, 365);
        Add(context, RepairsSettings.GroupUnits, "3", new SettingPresentation(Escalation, GroupName(Escalation), SettingKind.Number) { Min = 2, Max = 50 });
        Duration(context, Escalation, RepairsSettings.GroupWindowHours, "24", SettingUnits.Hours, 720);
        Add(context, RepairsSettings.TechnicianRole, "technician", new SettingPresentation(Authority, GroupName(Authority), SettingKind.Text)
        {
            MaxLength = 64,
        });
    }

    /// <summary>What the company promises, or how far somebody goes alone: a site may be stricter, and never laxer, as with its rules for clocks.</summary>
    private static void Limit(ISettingDefinitionContext context, string group, string name, string defaultValue, string unit, int max)
        => Duration(context, group, name, defaultValue, unit, max, sitesMayOnlyLower: true);

    private static void Duration(
        ISettingDefinitionContext context, string group, string name, string defaultValue, string unit, int max, bool sitesMayOnlyLower = false)
        => Add(context, name, defaultValue, new SettingPresentation(group, GroupName(group), SettingKind.Duration)
        {
            Unit = unit, Min = 1, Max = max, SitesMayOnlyLower = sitesMayOnlyLower,
        });

    private static void Number(
        ISettingDefinitionContext context, string group, string name, string defaultValue, string unit, int max, int decimals = 0)
        => Add(context, name, defaultValue, new SettingPresentation(group, GroupName(group), SettingKind.Number)
        {
            Unit = unit, Min = 0, Max = max, Decimals = decimals,
        });

    private static void Add(ISettingDefinitionContext context, string name, string defaultValue, SettingPresentation presentation)
        => context.Add(
            new SettingDefinition(
                name,
                defaultValue,
                LocalizableString.Create<RepairsResource>("Setting:" + name),
                LocalizableString.Create<RepairsResource>($"Setting:{name}:Description"))
                .WithProviders(SiteSettingConsts.SiteOverridable)
                .Present(presentation));

    private static LocalizableString GroupName(string group) => LocalizableString.Create<RepairsResource>("SettingGroup:" + group);
}
