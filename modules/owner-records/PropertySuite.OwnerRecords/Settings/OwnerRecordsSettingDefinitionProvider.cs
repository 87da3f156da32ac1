using PropertySuite.OwnerRecords.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.OwnerRecords.Settings;

/// <summary>Defines the settings of this module.</summary>
public class OwnerRecordsSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Define(OwnerRecordsSettings.ImportMaxFileMegabytes, "20"),
        Define(OwnerRecordsSettings.ImportMaxRows, "50000"),
        Define(OwnerRecordsSettings.ImportBatchSize, "200"));

    private static SettingDefinition Define(string name, string defaultValue) => new SettingDefinition(
        name,
        defaultValue,
        LocalizableString.Create<OwnerRecordsResource>($"Setting:{name}"),
        LocalizableString.Create<OwnerRecordsResource>($"Setting:{name}:Description"),
        isVisibleToClients: name == OwnerRecordsSettings.ImportMaxFileMegabytes).WithProviders(SiteSettingConsts.SiteOverridable);
}
