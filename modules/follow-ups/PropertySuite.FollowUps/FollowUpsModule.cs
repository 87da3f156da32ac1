using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.OwnerRecords;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using PropertySuite.FollowUps.Localization;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks (回访): the ability to have any finished case called back.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(FollowUpsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(OwnerRecordsContractsModule),
    typeof(SitesContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpAspNetCoreMvcModule))]
public class FollowUpsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services
        .AddAbpDbContext<FollowUpsDbContext>(options => options.AddRepository<CallbackTask, EfCoreCallbackTaskRepository>())
        .AddCase(CallbackTransitions.Table)
        .AddCaseClocks<CallbackTask>(CallbackClocks.Catalog, callback => callback.Outcome == null)
        .AddCaseApi<FollowUpsModule, FollowUpsResource>("follow-ups", setting => setting.UrlActionNameNormalizer =
            action => action.ActionNameInUrl == "RevealContactPhone" ? "RevealPhone" : action.ActionNameInUrl)
        .AddInputErrors(
            FollowUpsErrorCodes.OpinionRequired, FollowUpsErrorCodes.AttemptInFuture, FollowUpsErrorCodes.AttemptBeforeTask,
            FollowUpsErrorCodes.PromisedReplyNotAhead, FollowUpsErrorCodes.NotOfSamePhone, FollowUpsErrorCodes.AssigneeCannotOpenIt,
            FollowUpsErrorCodes.NextAttemptOutOfRange);
}
