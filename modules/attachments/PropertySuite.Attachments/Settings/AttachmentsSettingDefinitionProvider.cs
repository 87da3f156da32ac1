using PropertySuite.Attachments.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Attachments;

/// <summary>
/// Defines the settings of this module. The quota is not for the company to change: it is a matter of whoever runs the installation, who
/// configures it.
/// </summary>
public class AttachmentsSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Group = "Attachments";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Add(context, AttachmentsSettings.MaxFileMegabytes, "20", SettingUnits.Megabytes, 1, 500).WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.MaxFilesPerSubject, "30", null, 1, 500).WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.MaxMegapixels, "100", null, 1, 1_000).WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.WithdrawMinutes, "10", SettingUnits.Minutes, 0, 1_440).WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.QuotaGigabytes, "20", SettingUnits.Gigabytes, 0, 1_000_000, isForHostOnly: true).WithProviders("D", "C", "G", "T");
    }

    private static SettingDefinition Add(
        ISettingDefinitionContext context, string name, string defaultValue, string? unit, int min, int max, bool isForHostOnly = false)
    {
        var setting = new SettingDefinition(
            name,
            defaultValue,
            LocalizableString.Create<AttachmentsResource>("Setting:" + name),
            LocalizableString.Create<AttachmentsResource>($"Setting:{name}:Description"))
            .Present(new SettingPresentation(Group, LocalizableString.Create<AttachmentsResource>("SettingGroup:" + Group), SettingKind.Number)
            {
                Unit = unit, Min = min, Max = max, IsForHostOnly = isForHostOnly,
            });
        context.Add(setting);
        return setting;
    }
}
