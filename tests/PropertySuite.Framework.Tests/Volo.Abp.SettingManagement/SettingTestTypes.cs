using Volo.Abp.DependencyInjection;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace PropertySuite.Framework.Tests.SettingManagement;

/// <summary>Settings that the tests set at all levels.</summary>
public class ChainedSettingDefinitionProvider : SettingDefinitionProvider
{
    public const string Limit = "Tests.Limit";
    public const string OwnOnly = "Tests.OwnOnly";

    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(Limit, "10"),
        new SettingDefinition(OwnOnly, "default", isInherited: false));
}

/// <summary>A module's own level: values of a site.</summary>
public class SiteSettingManagementProvider(ISettingManagementStore settingManagementStore)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    public override string Name => "S";
}
