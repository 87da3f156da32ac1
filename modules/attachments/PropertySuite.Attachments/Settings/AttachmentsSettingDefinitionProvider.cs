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
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Limit(AttachmentsSettings.MaxFileMegabytes, "20", SettingUnits.Megabytes, 1, 200),
        Limit(AttachmentsSettings.MaxFilesPerSubject, "30", null, 1, 200),
        Limit(AttachmentsSettings.MaxMegapixels, "100", null, 1, 400),
        Limit(AttachmentsSettings.WithdrawMinutes, "10", SettingUnits.Minutes, 0, 1440),
        Define(AttachmentsSettings.QuotaGigabytes, "20").WithProviders("D", "C", "G", "T"));

    private static SettingDefinition Limit(string name, string defaultValue, string? unit, int min, int max) => Define(name, defaultValue)
        .WithProviders(SiteSettingConsts.SiteOverridable)
        .Present(new SettingPresentation(Group, LocalizableString.Create<AttachmentsResource>("SettingGroup:" + Group), SettingKind.Number)
        {
            Unit = unit, Min = min, Max = max,
        });

    private static SettingDefinition Define(string name, string defaultValue) => new(
        name,
        defaultValue,
        LocalizableString.Create<AttachmentsResource>("Setting:" + name),
        LocalizableString.Create<AttachmentsResource>($"Setting:{name}:Description"));
}
