using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases.Localization;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Cases;

/// <summary>The case kit: what every module with cases needs, without a table of its own.</summary>
[DependsOn(
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(ServiceDeskContractsModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAspNetCoreMvcModule))]
public class CasesModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTransient(typeof(CaseRecorder<>));
        context.Services.AddTransient(typeof(CaseRaiser<>));
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<CasesModule>("PropertySuite.Cases"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<CasesResource>("zh-Hans").AddVirtualJson("/Localization/Cases"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Cases", typeof(CasesResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(CasesErrorCodes.ReasonRequired, HttpStatusCode.BadRequest);
            options.Map(CasesErrorCodes.SignerRequired, HttpStatusCode.BadRequest);
        });
    }
}
