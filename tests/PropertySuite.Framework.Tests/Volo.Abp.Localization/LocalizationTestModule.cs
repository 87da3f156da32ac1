using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Framework.Tests.Localization;

[DependsOn(typeof(AbpLocalizationModule))]
public class LocalizationTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        // The resources are named by default: "PropertySuite.Framework.Tests.Volo.Abp.Localization.Localization.Garden.zh-Hans.json".
        Configure<AbpVirtualFileSystemOptions>(options
            => options.FileSets.AddEmbedded<LocalizationTestModule>("PropertySuite.Framework.Tests.Volo.Abp.Localization"));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<PlantResource>("zh-Hans").AddVirtualJson("/Localization/Plants");
            options.Resources.Add<GardenResource>("zh-Hans").AddVirtualJson("/Localization/Garden");
            options.Resources.Add<ParkResource>("zh-Hans").AddVirtualJson("/Localization/Garden").AddBaseTypes(typeof(PlantResource));
            options.Resources.Add<BrokenResource>("en").AddVirtualJson("/Localization/Broken");
            options.Resources.Add<LostResource>("en").AddVirtualJson("/Localization/Nowhere");
            options.DefaultResourceType = typeof(GardenResource);
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("en"));
        });
    }
}

[LocalizationResourceName("Plants")]
public class PlantResource;

[LocalizationResourceName("Garden")]
[InheritResource(typeof(PlantResource))]
public class GardenResource;

[LocalizationResourceName("Park")]
public class ParkResource;

public class BrokenResource;

public class LostResource;

public class UnknownResource;
