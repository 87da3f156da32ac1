using PropertySuite.Localization;
using PropertySuite.OwnerRecords.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.OwnerRecords;

/// <summary>What other modules and clients may see of owners, households and their import.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class OwnerRecordsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<OwnerRecordsContractsModule>("PropertySuite.OwnerRecords"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<OwnerRecordsResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/OwnerRecords"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("OwnerRecords", typeof(OwnerRecordsResource)));
    }
}
