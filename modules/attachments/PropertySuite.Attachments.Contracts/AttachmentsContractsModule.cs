using PropertySuite.Localization;
using PropertySuite.Attachments.Localization;
using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace PropertySuite.Attachments;

/// <summary>What other modules and clients may see of attachments.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule))]
public class AttachmentsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<AttachmentsContractsModule, AttachmentsResource>("Attachments");
}
