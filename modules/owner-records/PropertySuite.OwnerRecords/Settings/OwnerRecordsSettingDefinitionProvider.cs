using PropertySuite.OwnerRecords.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.OwnerRecords;

/// <summary>Defines the settings of this module.</summary>
public class OwnerRecordsSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Group = "OwnerRecords.Import";

    /// <summary>The server itself takes no form of more than 30,000,000 bytes.</summary>
    private const int MostMegabytes = 28;

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Define(OwnerRecordsSettings.ImportMaxFileMegabytes, "20", SettingUnits.Megabytes, MostMegabytes),
        Define(OwnerRecordsSettings.ImportMaxRows, "50000", SettingUnits.Rows, 1_000_000),
        Define(OwnerRecordsSettings.ImportBatchSize, "200", SettingUnits.Rows, 5_000));

    private static SettingDefinition Define(string name, string defaultValue, string unit, int max) => new SettingDefinition(
        name,
        defaultValue,
        LocalizableString.Create<OwnerRecordsResource>($"Setting:{name}"),
        LocalizableString.Create<OwnerRecordsResource>($"Setting:{name}:Description"),
        isVisibleToClients: name == OwnerRecordsSettings.ImportMaxFileMegabytes)
        .WithProviders(SiteSettingConsts.SiteOverridable)
        .Present(new SettingPresentation(
            Group, LocalizableString.Create<OwnerRecordsResource>("SettingGroup:" + Group), SettingKind.Number)
        {
            Unit = unit, Min = 1, Max = max,
        });
}
