using PropertySuite.Attachments.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Attachments;

/// <summary>Defines the settings of this module.</summary>
public class AttachmentsSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Add(context, AttachmentsSettings.MaxFileMegabytes, "20").WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.MaxFilesPerSubject, "30").WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.MaxMegapixels, "100").WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.WithdrawMinutes, "10").WithProviders(SiteSettingConsts.SiteOverridable);
        Add(context, AttachmentsSettings.QuotaGigabytes, "20").WithProviders("D", "C", "G", "T");
    }

    private static SettingDefinition Add(ISettingDefinitionContext context, string name, string defaultValue)
    {
        var setting = new SettingDefinition(name, defaultValue, LocalizableString.Create<AttachmentsResource>("Setting:" + name));
        context.Add(setting);
        return setting;
    }
}
