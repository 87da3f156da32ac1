using Volo.Abp.Account.Localization;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Account;

/// <summary>What clients see of the account module.</summary>
[DependsOn(typeof(AbpIdentityApplicationContractsModule))]
public class AbpAccountApplicationContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpAccountApplicationContractsModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AccountResource>("zh-Hans")
            .AddVirtualJson("/Volo.Abp.Account.Application.Contracts/Localization/Account"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Volo.Account", typeof(AccountResource)));
    }
}
