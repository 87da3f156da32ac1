using PropertySuite.Localization;
using PropertySuite.Attachments.Localization;
using Volo.Abp.Application;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Attachments;

/// <summary>What other modules and clients may see of attachments.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule))]
public class AttachmentsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AttachmentsContractsModule>("PropertySuite.Attachments"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AttachmentsResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/Attachments"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Attachments", typeof(AttachmentsResource)));
    }
}
